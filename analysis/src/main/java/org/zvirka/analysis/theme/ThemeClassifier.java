package org.zvirka.analysis.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.language.Word;

/**
 * Guesses the theme of a measure from examples where no rule speaks: a maximum-entropy categoriser over lemmas. The model
 * is trained when the project is built, see {@link ThemeTraining}. Safe for use by several threads.
 */
final class ThemeClassifier {

    static final String MODEL = "themes.model";

    private static final int ITERATIONS = 120;

    /** Words of grammar tell nothing of the subject. */
    private static final List<String> GRAMMAR = List.of("prep", "conj", "part");

    private final DoccatModel model;
    private final Lemmas lemmas;

    ThemeClassifier(DoccatModel model, Lemmas lemmas) {
        this.model = model;
        this.lemmas = lemmas;
    }

    /** @param probability 0..1 among all themes */
    record Guess(String theme, double probability) {}

    static ThemeClassifier bundled(Lemmas lemmas) {
        try (InputStream in = ThemeClassifier.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(MODEL + " is missing: build the project with Maven, which trains it");
            }
            return new ThemeClassifier(new DoccatModel(in), lemmas);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + MODEL, e);
        }
    }

    static DoccatModel train(List<ThemeExamples.Example> examples, Lemmas lemmas) throws IOException {
        List<DocumentSample> samples = examples.stream()
                .flatMap(example -> example.themes().stream()
                        .map(theme -> new DocumentSample(theme, features(lemmas, example.text()))))
                .toList();
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put("PrintMessages", false);
        try (ObjectStream<DocumentSample> stream = ObjectStreamUtils.createObjectStream(samples)) {
            DoccatFactory factory = new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
            return DocumentCategorizerME.train("uk", stream, parameters, factory);
        }
    }

    /** The likeliest theme; empty for a text without words. */
    Optional<Guess> guess(String text) {
        String[] words = features(lemmas, text);
        if (words.length == 0) {
            return Optional.empty();
        }
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        double[] outcomes = categorizer.categorize(words);
        int best = 0;
        for (int i = 1; i < outcomes.length; i++) {
            best = outcomes[i] > outcomes[best] ? i : best;
        }
        return Optional.of(new Guess(categorizer.getCategory(best), outcomes[best]));
    }

    private static String[] features(Lemmas lemmas, String text) {
        return lemmas.of(text).stream()
                .filter(word -> GRAMMAR.stream().noneMatch(word::is))
                .filter(word -> word.form().codePoints().anyMatch(Character::isLetter))
                .map(ThemeClassifier::lemma)
                .toArray(String[]::new);
    }

    /** The first of a word's lemmas in the alphabet, so that the same word always counts as the same. */
    private static String lemma(Word word) {
        return new TreeSet<>(word.lemmas()).first();
    }
}
