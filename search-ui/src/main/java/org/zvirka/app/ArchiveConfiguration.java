package org.zvirka.app;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zvirka.analysis.Analysis;
import org.zvirka.app.archive.Archives;
import org.zvirka.index.Archive;
import org.zvirka.index.intake.Intake;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.Readers;

/** Which reader and which archive the application stands on. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    private static final int FILES_AT_ONCE = 2;

    @Bean(destroyMethod = "close")
    DocumentReader documentReader(ZvirkaProperties properties) {
        return Readers.forked(properties.reading().settings());
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    Archive archive(ZvirkaProperties properties) {
        DataFolder.open(properties.data());
        return Archives.open(properties);
    }

    /** Two files at a time: each may need a core and the memory of a large document. */
    @Bean
    Intake intake(Archive archive, DocumentReader reader) {
        return new Intake(archive, reader, Analysis.standard(), Clock.systemUTC(), FILES_AT_ONCE);
    }
}
