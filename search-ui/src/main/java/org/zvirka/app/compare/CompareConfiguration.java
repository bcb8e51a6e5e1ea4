package org.zvirka.app.compare;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.index.Archive;

/** What the views that compare stand on. */
@Configuration(proxyBeanMethods = false)
class CompareConfiguration {

    /** The archive is asked for first: it makes the data folder. */
    @Bean
    @ConditionalOnMissingBean
    DecisionBook decisionBook(ZvirkaProperties properties, Archive archive) {
        return DecisionBook.inFolder(properties.data());
    }

    @Bean
    @ConditionalOnMissingBean
    Comparisons comparisons(Archive archive, DecisionBook book) {
        return new Comparisons(archive, book);
    }
}
