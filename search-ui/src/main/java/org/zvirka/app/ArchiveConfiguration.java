package org.zvirka.app;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zvirka.index.Archive;
import org.zvirka.index.lucene.LuceneArchive;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.Readers;

/** Which reader and which archive the application stands on. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean(destroyMethod = "close")
    DocumentReader documentReader(ZvirkaProperties properties) {
        return Readers.forked(properties.reading().settings());
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    Archive archive(ZvirkaProperties properties) {
        return LuceneArchive.open(DataFolder.open(properties.data()));
    }
}
