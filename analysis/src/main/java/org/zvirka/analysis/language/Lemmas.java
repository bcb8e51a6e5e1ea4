package org.zvirka.analysis.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.morfologik.MorphosyntacticTagsAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.zvirka.ingest.text.Lookalikes;

/**
 * Parts a text into words with their dictionary forms. Deterministic and safe for use by several threads; the dictionary
 * is loaded once with the first instance.
 */
public final class Lemmas {

    private final Analyzer analyzer = new UkrainianMorfologikAnalyzer(CharArraySet.EMPTY_SET);

    /** Each cell is asked for by several readers one after another, and headings by every measure under them. */
    private static final int MOST_KEPT = 64;

    /** Longer texts are rare and not worth their memory. */
    private static final int LONGEST_KEPT = 8_000;

    private final Map<String, List<Word>> recent = Collections.synchronizedMap(new Recent());

    /** The texts asked for last. */
    private static final class Recent extends LinkedHashMap<String, List<Word>> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(2 * MOST_KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Word>> eldest) {
            return size() > MOST_KEPT;
        }
    }

    /** Words in the order of the text; empty for a text without letters and digits. Immutable. */
    public List<Word> of(String text) {
        if (text.length() > LONGEST_KEPT) {
            return List.copyOf(parted(text));
        }
        List<Word> known = recent.get(text);
        if (known != null) {
            return known;
        }
        List<Word> words = List.copyOf(parted(text));
        recent.put(text, words);
        return words;
    }

    private List<Word> parted(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", Lookalikes.fold(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            MorphosyntacticTagsAttribute grammar = stream.addAttribute(MorphosyntacticTagsAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String lemma = fold(term.toString());
                List<String> tags = grammar.getTags() == null
                        ? List.of()
                        : grammar.getTags().stream().map(CharSequence::toString).toList();
                if (step.getPositionIncrement() == 0 && !words.isEmpty()) {
                    words.add(merge(words.removeLast(), lemma, tags));
                } else {
                    String form = fold(text.substring(offset.startOffset(), offset.endOffset()));
                    words.add(new Word(offset.startOffset(), offset.endOffset(), form, Set.of(lemma), tags));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return words;
    }

    private static Word merge(Word word, String lemma, List<String> tags) {
        Set<String> lemmas = new HashSet<>(word.lemmas());
        lemmas.add(lemma);
        List<String> all = new ArrayList<>(word.tags());
        all.addAll(tags);
        return new Word(word.start(), word.end(), word.form(), lemmas, all);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('`', '\'')
                .replace("\u0301", "");
    }
}
