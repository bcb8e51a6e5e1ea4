package org.zvirka.index.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/**
 * Cuts text into words and finds their dictionary forms, at index time and at query time alike. No word is left out as
 * too common, so that quoted words are found as they stand. Safe for use by several threads.
 */
public final class Language {

    /** Words between the end of one cell and the start of the next: no phrase reaches from cell to cell. */
    public static final int CELL_GAP = 100;

    private final Analyzer lemmas = new UkrainianMorfologikAnalyzer(CharArraySet.EMPTY_SET);
    private final Analyzer exact = new StandardAnalyzer(CharArraySet.EMPTY_SET);

    /** For folded text: every dictionary form of a word at the word's position. */
    public Analyzer lemmas() {
        return lemmas;
    }

    /** For folded text: the words themselves. */
    public Analyzer exact() {
        return exact;
    }

    /** The words of a printed text, in order. */
    public List<Word> words(String printed) {
        Folded folded = Folded.of(printed);
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = lemmas.tokenStream("lemmas", folded.text())) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            Set<String> forms = new LinkedHashSet<>();
            int start = -1;
            int end = -1;
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    add(words, folded, forms, start, end);
                    forms.clear();
                    start = place.startOffset();
                    end = place.endOffset();
                }
                forms.add(term.toString());
            }
            add(words, folded, forms, start, end);
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is read without failing", e);
        }
        return words;
    }

    private static void add(List<Word> words, Folded folded, Set<String> forms, int start, int end) {
        if (!forms.isEmpty()) {
            words.add(new Word(
                    folded.text().substring(start, end),
                    forms,
                    words.size(),
                    folded.printedStart(start),
                    folded.printedEnd(end)));
        }
    }
}
