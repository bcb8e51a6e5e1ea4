package org.zvirka.analysis.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.language.Word;
import org.zvirka.analysis.party.Cell.Opening;
import org.zvirka.analysis.plan.Party;

/** Splits a responsible cell into parties. Immutable; safe for use by several threads. */
public final class PartyReader {

    /** Cells are read so far; real ones stay under 600 characters. */
    private static final int LONGEST = 4_000;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]");

    private final Lemmas lemmas;
    private final PartyWords lexicon;

    private PartyReader(Lemmas lemmas, PartyWords lexicon) {
        this.lemmas = lemmas;
        this.lexicon = lexicon;
    }

    /** With the bundled heads. */
    public static PartyReader bundled(Lemmas lemmas) {
        return new PartyReader(lemmas, PartyWords.bundled());
    }

    /**
     * A party where it stands.
     *
     * @param start offset of its first character in the cell
     * @param end offset behind the last one
     */
    public record Owed(Party party, int start, int end) {}

    /**
     * In the order of the cell, each name once; empty for a cell without words.
     *
     * @param abbreviations those the document explains
     */
    public List<Owed> read(String responsible, Abbreviations abbreviations) {
        String text = responsible.length() > LONGEST ? responsible.substring(0, LONGEST) : responsible;
        if (text.isBlank()) {
            return List.of();
        }
        Cell cell = new Cell(text, lemmas.of(text), lexicon);
        List<Owed> owed = new ArrayList<>();
        Optional<Heading> heading = Optional.empty();
        for (Splitter.Piece piece : Splitter.pieces(cell, Headings.afterLabel(cell), text.length())) {
            Optional<Heading> own = Headings.in(cell, piece);
            if (own.isPresent()) {
                heading = own;
                own.get().items(cell, piece.end()).forEach(owed::add);
            } else if (heading.isPresent() && heading.get().continues(cell, piece)) {
                heading.get().item(cell, piece.start(), piece.end()).ifPresent(owed::add);
            } else {
                heading = Optional.empty();
                read(cell, piece.start(), piece.end(), abbreviations, owed);
            }
        }
        List<String> names = new ArrayList<>();
        return owed.stream().filter(one -> newName(names, one)).toList();
    }

    private static boolean newName(List<String> names, Owed owed) {
        boolean fresh = !names.contains(owed.party().name());
        names.add(owed.party().name());
        return fresh;
    }

    /** One party, and those in its brackets. */
    private void read(Cell cell, int from, int to, Abbreviations abbreviations, List<Owed> owed) {
        String printed = Naming.clean(withoutBrackets(cell.text().substring(from, to)));
        Matcher person = Persons.AT_END.matcher(printed);
        boolean holder = person.find() && person.start() > 0;
        String post = holder ? Naming.clean(printed.substring(0, person.start())) : printed;
        if (isParty(cell.between(from, to), post)) {
            owed.add(owed(cell, name(cell, from, to, post, abbreviations), from, to));
        }
        if (holder) {
            people(cell, from, to, owed);
        }
        inBrackets(cell, from, to, abbreviations, owed);
    }

    private boolean isParty(List<Word> words, String printed) {
        boolean remark = words.stream().allMatch(word -> lexicon.is("remark", word));
        return !words.isEmpty() && !remark && printed.codePoints().anyMatch(Character::isLetter);
    }

    private static void people(Cell cell, int from, int to, List<Owed> owed) {
        Matcher person = Persons.PERSON.matcher(cell.text()).region(from, to);
        while (person.find()) {
            owed.add(owed(cell, person.group().replaceAll("\\s+", " "), person.start(), person.end()));
        }
    }

    /** The words outside brackets; brackets within quotes belong to a name and stay. */
    private static String withoutBrackets(String text) {
        StringBuilder kept = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(text);
        int at = 0;
        while (brackets.find()) {
            if (!quoted(text.substring(0, brackets.start()))) {
                kept.append(text, at, brackets.start()).append(' ');
                at = brackets.end();
            }
        }
        return kept.append(text.substring(at)).toString();
    }

    /** Whether a quote opened before is still open. */
    private static boolean quoted(String before) {
        return before.lastIndexOf('«') > before.lastIndexOf('»')
                || before.lastIndexOf('“') > before.lastIndexOf('”')
                || before.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }

    static Owed owed(Cell cell, String name, int from, int to) {
        int start = from;
        int end = to;
        while (start < end
                && !Character.isLetterOrDigit(cell.text().charAt(start))
                && "«“\"„(".indexOf(cell.text().charAt(start)) < 0) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(cell.text().charAt(end - 1))
                        || ",;".indexOf(cell.text().charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Owed(new Party(name, cell.text().substring(start, end)), start, end);
    }

    private String name(Cell cell, int from, int to, String printed, Abbreviations abbreviations) {
        Optional<String> full = abbreviations.of(printed);
        if (full.isPresent()) {
            Cell told = new Cell(full.get(), lemmas.of(full.get()), lexicon);
            return Naming.nominative(told, 0, full.get().length(), full.get());
        }
        return Naming.nominative(cell, from, to, printed);
    }

    /** People, and units that open with their head, are parties of their own; other brackets are remarks. */
    private void inBrackets(Cell cell, int from, int to, Abbreviations abbreviations, List<Owed> owed) {
        Matcher brackets = BRACKETS.matcher(cell.text()).region(from, to);
        while (brackets.find()) {
            if (quoted(cell.text().substring(from, brackets.start()))) {
                continue;
            }
            int start = brackets.start() + 1;
            int end = brackets.end() - 1;
            people(cell, start, end, owed);
            int first = cell.next(start);
            boolean unit = cell.between(start, end).size() > 1
                    && cell.words().get(first).end() <= end
                    && cell.opening(first) == Opening.HEAD;
            if (unit) {
                Splitter.pieces(cell, start, end)
                        .forEach(piece -> read(cell, piece.start(), piece.end(), abbreviations, owed));
            }
        }
    }
}
