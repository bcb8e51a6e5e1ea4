package org.zvirka.analysis.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.language.Word;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Printed;

/** Tells the themes of a measure. Immutable; safe for use by several threads. */
public final class ThemeReader {

    private static final int MOST_THEMES = 3;

    /** Two weak signs or one that is rather so. */
    private static final double LEAST = 1.8;

    /** Headings and indicators alone decide only where the text says nothing. */
    private static final double LEAST_IN_HEADINGS = 1;

    /** A theme with less than this share of the strongest one is a side remark. */
    private static final double SHARE = 0.45;

    /** What a measure is about stands at its beginning; words count less and less up to this one. */
    private static final double BEGINNING = 40;

    private static final double LATER = 0.55;
    private static final double INDICATOR = 0.4;

    /** Words in the title of a cited act. */
    private static final double IN_TITLE = 0.7;

    /** The heading nearest to the measure, and those above it. */
    private static final double HEADING = 0.45;

    private static final double OUTER_HEADING = 0.2;

    /** Weight at which a theme is as good as certain. */
    private static final double CERTAIN = 6;

    /** Guesses above this were right in 13 of 22 cases when the examples were cross-validated in five parts; below, in a third. */
    private static final double LEAST_GUESS = 0.5;

    private final Themes themes;
    private final Lemmas lemmas;
    private final ThemeClassifier classifier;

    ThemeReader(Themes themes, Lemmas lemmas, ThemeClassifier classifier) {
        this.themes = themes;
        this.lemmas = lemmas;
        this.classifier = classifier;
    }

    /** With the bundled model. */
    public static ThemeReader of(Themes themes, Lemmas lemmas) {
        return new ThemeReader(themes, lemmas, ThemeClassifier.bundled(lemmas));
    }

    /** A theme with its weight and the words that speak for it. */
    public record Tag(String theme, double weight, Evidence evidence) {

        /** Whether the measure's own text speaks for it, not its headings or its indicator alone. */
        private boolean isTold() {
            return evidence.field().equals("text");
        }
    }

    private record Field(
            String name, String text, List<Word> words, Set<String> vocabulary, BitSet titles, double weight) {}

    /**
     * Up to three, the strongest first; {@link Themes#OTHER} alone where none fits.
     *
     * @param body whose plan it is; its name is no sign of a theme
     */
    public List<Tag> read(String body, List<String> section, Printed printed) {
        List<Field> fields = fields(new OwnName(body, lemmas), section, printed);
        List<Tag> tags = themes.all().stream()
                .flatMap(theme -> tag(theme, fields).stream())
                .sorted(Comparator.comparingDouble(Tag::weight).reversed())
                .toList();
        boolean told = tags.stream().anyMatch(tag -> tag.isTold() && tag.weight() >= LEAST);
        tags = told ? tags.stream().filter(Tag::isTold).toList() : tags;
        if (tags.isEmpty() || tags.getFirst().weight() < (told ? LEAST : LEAST_IN_HEADINGS)) {
            return List.of(guess(printed.text()).orElseGet(ThemeReader::other));
        }
        double least =
                Math.max(told ? LEAST : LEAST_IN_HEADINGS, tags.getFirst().weight() * SHARE);
        return tags.stream()
                .filter(tag -> tag.weight() >= least)
                .limit(MOST_THEMES)
                .toList();
    }

    private List<Field> fields(OwnName body, List<String> section, Printed printed) {
        List<Field> fields = new ArrayList<>();
        fields.add(field(body, "text", printed.text(), 1));
        fields.add(field(body, "indicator", printed.indicator(), INDICATOR));
        fields.add(field(body, "expected", printed.expected(), INDICATOR));
        for (int i = section.size() - 1; i >= 0; i--) {
            fields.add(field(body, "section", section.get(i), i == section.size() - 1 ? HEADING : OUTER_HEADING));
        }
        return fields.stream().filter(field -> !field.words().isEmpty()).toList();
    }

    private Field field(OwnName body, String name, String text, double weight) {
        List<Word> words = body.without(lemmas.of(text));
        return new Field(name, text, words, Search.vocabulary(words), QuotedTitles.in(text), weight);
    }

    private static Optional<Tag> tag(Theme theme, List<Field> fields) {
        List<Double> weights = new ArrayList<>();
        double strongest = 0;
        Evidence evidence = null;
        for (Theme.WeightedSearch search : theme.searches()) {
            for (Field field : fields) {
                Optional<Search.Found> found = search.search().in(field.words(), field.vocabulary());
                if (found.isEmpty()) {
                    continue;
                }
                double weight = search.weight() * field.weight() * place(field, found.get());
                weights.add(weight);
                if (weight > strongest) {
                    strongest = weight;
                    evidence = evidence(theme, field, found.get());
                }
                break;
            }
        }
        return evidence == null ? Optional.empty() : Optional.of(certain(theme, together(weights), evidence));
    }

    private static double place(Field field, Search.Found found) {
        double title = field.titles().get(field.words().get(found.first()).start()) ? IN_TITLE : 1;
        return title * Math.max(LATER, 1 - (1 - LATER) * found.first() / BEGINNING);
    }

    /** The strongest sign counts whole, each further one a third as much as the one before. */
    private static double together(List<Double> weights) {
        double sum = 0;
        double share = 1;
        for (double weight : weights.stream().sorted(Comparator.reverseOrder()).toList()) {
            sum += weight * share;
            share /= 3;
        }
        return sum;
    }

    private static Tag certain(Theme theme, double weight, Evidence words) {
        double confidence = Math.min(1, weight / CERTAIN);
        return new Tag(
                theme.id(),
                weight,
                new Evidence(
                        words.value(),
                        words.field(),
                        words.start(),
                        words.end(),
                        words.quote(),
                        words.rule(),
                        confidence));
    }

    private static Evidence evidence(Theme theme, Field field, Search.Found found) {
        int start = field.words().get(found.first()).start();
        int end = field.words().get(found.last()).end();
        return new Evidence(
                "theme:" + theme.id(), field.name(), start, end, field.text().substring(start, end), "theme rules", 0);
    }

    /** What measures worded alike were about. */
    private Optional<Tag> guess(String text) {
        return classifier
                .guess(text)
                .filter(guess ->
                        guess.probability() >= LEAST_GUESS && !guess.theme().equals(Themes.OTHER))
                .filter(guess -> themes.get(guess.theme()).isPresent())
                .map(guess -> new Tag(
                        guess.theme(),
                        0,
                        new Evidence(
                                "theme:" + guess.theme(),
                                "text",
                                0,
                                text.length(),
                                text,
                                "theme examples",
                                guess.probability())));
    }

    private static Tag other() {
        return new Tag(
                Themes.OTHER, 0, new Evidence("theme:" + Themes.OTHER, "text", 0, 0, "", "theme rules: none", 0.5));
    }
}
