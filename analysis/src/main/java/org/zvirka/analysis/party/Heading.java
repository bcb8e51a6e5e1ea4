package org.zvirka.analysis.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.analysis.language.Word;
import org.zvirka.analysis.party.Cell.Opening;

/**
 * A head in the plural with a colon, whose items follow: "Відділи: загальний, кадрів".
 *
 * @param adjectives before the head, in the masculine, e.g. "тендерний"; may be empty
 * @param head in the singular
 * @param colon offset of the colon
 */
record Heading(List<String> adjectives, String head, int colon) {

    /** The items between the colon and an offset, parted by commas. */
    List<PartyReader.Owed> items(Cell cell, int to) {
        List<PartyReader.Owed> items = new ArrayList<>();
        boolean[] enclosed = cell.enclosed();
        int start = colon + 1;
        for (int at = start; at <= to; at++) {
            if (at == to || cell.text().charAt(at) == ',' && !enclosed[at]) {
                item(cell, start, at).ifPresent(items::add);
                start = at + 1;
            }
        }
        return items;
    }

    /** Whether a later piece is one more item: it has no head of its own. */
    boolean continues(Cell cell, Splitter.Piece piece) {
        int first = cell.next(piece.start());
        Opening opening = cell.opening(first);
        return opening == Opening.NONE
                || opening == Opening.PLAIN && (adjectiveAlone(cell, piece) || isOwner(cell, first, piece.start()));
    }

    /** "Комісії: відділу освіти, УСЗН": among units that own the heads an abbreviation is one more owner. */
    private boolean isOwner(Cell cell, int first, int start) {
        return cell.isAbbreviation(cell.words().get(first))
                && cell.between(colon, start).stream()
                        .anyMatch(word -> cell.lexicon().head(word).isPresent());
    }

    private static boolean adjectiveAlone(Cell cell, Splitter.Piece piece) {
        List<Word> words = cell.between(piece.start(), piece.end());
        return words.size() == 1 && words.getFirst().is("adj");
    }

    Optional<PartyReader.Owed> item(Cell cell, int from, int to) {
        String printed = Naming.clean(cell.text().substring(from, to));
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        List<Word> words = cell.between(from, to);
        boolean adjective = words.size() == 1 && words.getFirst().is("adj") && Cell.isNominative(words.getFirst());
        StringBuilder name = new StringBuilder();
        adjectives.forEach(
                one -> name.append(Naming.adjective(one, head, false)).append(' '));
        name.append(adjective ? printed + " " + head : head + " " + printed);
        return Optional.of(PartyReader.owed(cell, Cell.upperFirst(name.toString()), from, to));
    }
}
