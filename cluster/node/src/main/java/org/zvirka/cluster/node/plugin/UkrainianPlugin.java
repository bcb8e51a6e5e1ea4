package org.zvirka.cluster.node.plugin;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** Offers the analyser {@code ukrainian} with the setting {@code stopwords}. */
public final class UkrainianPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of("ukrainian", Provider::new);
    }

    private static final class Provider extends AbstractIndexAnalyzerProvider<UkrainianMorfologikAnalyzer> {

        private final UkrainianMorfologikAnalyzer analyzer;

        @SuppressWarnings("UnusedVariable")
        Provider(IndexSettings index, Environment environment, String name, Settings settings) {
            super(name);
            CharArraySet stopWords =
                    Analysis.parseStopWords(environment, settings, UkrainianMorfologikAnalyzer.getDefaultStopwords());
            this.analyzer = new UkrainianMorfologikAnalyzer(stopWords);
        }

        @Override
        public UkrainianMorfologikAnalyzer get() {
            return analyzer;
        }
    }
}
