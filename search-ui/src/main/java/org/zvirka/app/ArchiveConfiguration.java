package org.zvirka.app;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zvirka.analysis.worker.ForkedAnalysis;
import org.zvirka.app.archive.Archives;
import org.zvirka.app.export.PackageImport;
import org.zvirka.index.Archive;
import org.zvirka.index.intake.Intake;
import org.zvirka.ingest.DocumentReader;

/** Which reader and which archive the application stands on. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean(destroyMethod = "close")
    ForkedAnalysis forkedAnalysis(ZvirkaProperties properties) {
        return new ForkedAnalysis(properties.reading().settings());
    }

    /** Closed with what it is part of. */
    @Bean(destroyMethod = "")
    DocumentReader documentReader(ForkedAnalysis forked) {
        return forked.reader();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    Archive archive(ZvirkaProperties properties) {
        DataFolder.open(properties.data());
        return Archives.open(properties);
    }

    /** As many files at a time as there are processes to read them in. */
    @Bean
    Intake intake(Archive archive, ForkedAnalysis forked, ZvirkaProperties properties) {
        return new Intake(
                archive,
                forked.reader(),
                forked.analyzer(),
                new PackageImport(archive, Clock.systemUTC()),
                Clock.systemUTC(),
                properties.reading().workers());
    }
}
