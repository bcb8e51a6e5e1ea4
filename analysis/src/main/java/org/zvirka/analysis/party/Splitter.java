package org.zvirka.analysis.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.language.Word;
import org.zvirka.analysis.party.Cell.Opening;

/** Cuts a cell into the words of one party each. */
final class Splitter {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern MARK =
            Pattern.compile("[;,\\n/]|\\.(?=\\s)|(?<=\\s)[-–—•*](?=\\s)|\\b(?:та|і|й|и|and|oraz|а також)\\b", FLAGS);

    /** Words that join those who help; each begins a piece of its own, in an oblique case. */
    private static final Pattern WITH = Pattern.compile(
            "\\b(?:разом (?:з|із|зі)|спільно (?:з|із|зі)|за участ[юі]|із залученням|з залученням|у взаємодії (?:з|із|зі)|за сприяння|совместно с|together with)\\b",
            FLAGS);

    private static final Set<String> ENTRUSTED = Set.of("на", "за", "здійснювати");

    private static final int ABBREVIATION = 4;

    private Splitter() {}

    /** @param oblique whether the piece stands behind "together with" and so in another case */
    record Piece(int start, int end, boolean oblique) {}

    static List<Piece> pieces(Cell cell, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        boolean[] enclosed = cell.enclosed();
        boolean outer = !enclosed[from];
        int start = from;
        boolean oblique = false;
        int at = from;
        while (at < to) {
            if (outer && enclosed[at]) {
                at++;
                continue;
            }
            Matcher with = WITH.matcher(cell.text()).region(at, to);
            with.useTransparentBounds(true);
            with.useAnchoringBounds(false);
            if (with.lookingAt()) {
                add(pieces, start, at, oblique);
                at = with.end();
                start = at;
                oblique = true;
                continue;
            }
            int behind = boundary(cell, start, at, to, oblique);
            if (behind > at || behind == at && juxtaposed(cell, start, at)) {
                add(pieces, start, cell.text().charAt(at) == '.' ? at + 1 : at, oblique);
                oblique &= behind > at && cell.text().charAt(at) != ';';
                start = behind;
            }
            at = Math.max(at + 1, behind);
        }
        add(pieces, start, to, oblique);
        return pieces;
    }

    private static void add(List<Piece> pieces, int start, int end, boolean oblique) {
        pieces.add(new Piece(start, end, oblique));
    }

    /** Offset behind a mark that parts two parties; the offset itself where none stands there. */
    private static int boundary(Cell cell, int start, int at, int to, boolean oblique) {
        Matcher mark = MARK.matcher(cell.text()).region(at, to);
        mark.useTransparentBounds(true);
        mark.useAnchoringBounds(false);
        if (!mark.lookingAt()) {
            return at;
        }
        int next = cell.next(mark.end());
        boolean parts =
                switch (cell.text().charAt(at)) {
                    case ';' -> true;
                    case ',', '\n' -> afterComma(cell, start, at, next, oblique);
                    case '.' -> afterDot(cell, at, next) || isPerson(cell, start, at + 1) && isCapitalWord(cell, next);
                    case '-', '–', '—', '•', '*' -> isCapitalHead(cell, next);
                    default -> afterAnd(cell, start, at, next, oblique);
                };
        return parts ? mark.end() : at;
    }

    private static boolean afterComma(Cell cell, int start, int at, int next, boolean oblique) {
        if (next >= cell.words().size()) {
            return true;
        }
        Word word = cell.words().get(next);
        if (cell.lexicon().is("goes on", word) || isParticiple(cell, next)) {
            return false;
        }
        return cell.opening(next) != Opening.NONE || oblique && obliqueHead(cell, next) || isPerson(cell, start, at);
    }

    /** "посадові особи, уповноважені на ...": what the people before are. */
    private static boolean isParticiple(Cell cell, int next) {
        boolean participle = cell.words().get(next).startsWith("уповноважен")
                || cell.words().get(next).startsWith("відповідальн");
        return participle
                && next + 1 < cell.words().size()
                && ENTRUSTED.contains(cell.words().get(next + 1).form());
    }

    private static boolean afterDot(Cell cell, int at, int next) {
        int first = cell.next(at) - 1;
        boolean longWord = first >= 0 && cell.words().get(first).form().length() > ABBREVIATION;
        return next >= cell.words().size() ? longWord : longWord && isCapitalHead(cell, next);
    }

    private static boolean afterAnd(Cell cell, int start, int at, int next, boolean oblique) {
        if (next >= cell.words().size() || cell.isBareHead(start, at)) {
            return false;
        }
        if (oblique) {
            return obliqueHead(cell, next);
        }
        boolean abbreviations = cell.isAbbreviation(cell.words().get(next)) && isAbbreviation(cell, start, at);
        return abbreviations || cell.opening(next) == Opening.HEAD;
    }

    private static boolean isAbbreviation(Cell cell, int start, int end) {
        List<Word> words = cell.between(start, end);
        return words.size() == 1 && cell.isAbbreviation(words.getFirst());
    }

    private static boolean isPerson(Cell cell, int start, int end) {
        int from = Math.max(start, end - Persons.LONGEST);
        return Persons.AT_END.matcher(cell.text().substring(from, end).strip()).find();
    }

    /** A head behind at most two adjectives, in whatever case. */
    private static boolean obliqueHead(Cell cell, int next) {
        for (int at = next; at < Math.min(next + 3, cell.words().size()); at++) {
            if (cell.lexicon().head(cell.words().get(at)).isPresent()) {
                return true;
            }
            if (!cell.words().get(at).is("adj")) {
                return false;
            }
        }
        return false;
    }

    /** A capitalised word that is no initial. */
    private static boolean isCapitalWord(Cell cell, int at) {
        return at < cell.words().size()
                && cell.isCapital(cell.words().get(at))
                && cell.words().get(at).form().length() > ABBREVIATION;
    }

    private static boolean isCapitalHead(Cell cell, int at) {
        return at < cell.words().size() && cell.isCapital(cell.words().get(at)) && cell.opening(at) == Opening.HEAD;
    }

    /** "Начальник загального відділу Начальник відділу кадрів": a capitalised head where the words before are whole. */
    private static boolean juxtaposed(Cell cell, int start, int at) {
        int word = cell.next(at);
        if (word >= cell.words().size() || cell.words().get(word).start() != at || !isCapitalHead(cell, word)) {
            return false;
        }
        List<Word> before = cell.between(start, at);
        if (before.size() < 2
                || Cell.isGenitive(cell.words().get(word))
                        && !cell.words().get(word).is("adj")) {
            return false;
        }
        Word last = before.getLast();
        boolean bare = cell.lexicon().head(last).isPresent() && Cell.isNominative(last) && !Cell.isGenitive(last);
        String gap = cell.text().substring(last.end(), at);
        return !bare && gap.isBlank();
    }
}
