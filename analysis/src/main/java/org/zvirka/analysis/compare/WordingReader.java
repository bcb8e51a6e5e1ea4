package org.zvirka.analysis.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.zvirka.analysis.plan.Measure;

/** Reads the words of measures. Safe for use by several threads: the analyser keeps its state per thread. */
final class WordingReader implements AutoCloseable {

    /** Letters a family keeps; five part навч-ання from навк-оло while keeping провед-ення with провед-ено together. */
    private static final int FAMILY_LETTERS = 5;

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Analyzer analyzer = new UkrainianMorfologikAnalyzer();
    private final Map<String, String> synonyms;

    WordingReader(Map<String, String> synonyms) {
        this.synonyms = Map.copyOf(synonyms);
    }

    Wording read(Measure measure) {
        Set<String> lemmas = lemmas(measure.text());
        Set<String> families = new LinkedHashSet<>();
        for (String lemma : lemmas) {
            families.add(family(lemma));
        }
        return new Wording(measure, lemmas, families, plain(measure.text()));
    }

    Set<String> lemmas(String text) {
        Set<String> lemmas = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String lemma = term.toString();
                lemmas.add(synonyms.getOrDefault(lemma, lemma));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return lemmas;
    }

    private String family(String lemma) {
        String known = synonyms.getOrDefault(lemma, lemma);
        return known.length() <= FAMILY_LETTERS ? known : known.substring(0, FAMILY_LETTERS);
    }

    static String plain(String text) {
        return NOT_A_WORD
                .matcher(text.toLowerCase(Locale.ROOT).replaceAll("['’ʼ`]", ""))
                .replaceAll(" ")
                .strip();
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
