package org.zvirka.analysis.party;

import java.util.List;
import java.util.Optional;
import org.zvirka.analysis.language.Word;

/** Finds what stands before a colon: a label, or a head in the plural. */
final class Headings {

    private static final int MOST_WORDS = 5;

    private Headings() {}

    /** Offset behind a label such as "Відповідальні:"; 0 where the cell has none. */
    static int afterLabel(Cell cell) {
        int colon = cell.text().indexOf(':');
        if (colon < 0) {
            return 0;
        }
        List<Word> before = cell.between(0, colon);
        boolean label =
                !before.isEmpty() && before.size() <= 2 && cell.lexicon().is("label", before.getFirst());
        return label ? colon + 1 : 0;
    }

    static Optional<Heading> in(Cell cell, Splitter.Piece piece) {
        int colon = cell.text().indexOf(':', piece.start());
        if (colon < 0 || colon >= piece.end()) {
            return Optional.empty();
        }
        List<Word> before = cell.between(piece.start(), colon);
        if (before.isEmpty() || before.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Word noun = before.getLast();
        List<Word> adjectives = before.subList(0, before.size() - 1);
        boolean plural = noun.is("noun", "p", "v_naz");
        Optional<String> head = plural ? cell.lexicon().head(noun) : Optional.empty();
        List<String> forms = adjectives.stream()
                .flatMap(word -> word.lemmas().stream()
                        .filter(lemma -> lemma.endsWith("ий") || lemma.endsWith("ій"))
                        .sorted()
                        .limit(1))
                .toList();
        return head.filter(ignored -> forms.size() == adjectives.size()).map(name -> new Heading(forms, name, colon));
    }
}
