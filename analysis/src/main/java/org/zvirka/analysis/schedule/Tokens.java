package org.zvirka.analysis.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Parts a text into {@link Token}s, left to right, leaving out white space. One use per text; not for several threads.
 */
final class Tokens {

    private static final Pattern PIECE = Pattern.compile("(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)"
            + "|(?<full>\\d{1,2}([./-])\\d{1,2}\\3(?:\\d{4}|\\d{2}))(?!\\d|[./]\\d)"
            + "|(?<monthYear>\\d{2}\\.\\d{4})(?!\\d|\\.\\d)"
            + "|(?<part>\\d{1,2}\\.\\d{2})(?!\\d|\\.\\d)"
            + "|(?<number>\\d+)(?<suffix>-?(?:го|те|ше|ге|тє|му|ї|й|ій|ша|га|тя|та|х|ти|st|nd|rd|th)(?![\\p{L}\\d]))?"
            + "|(?<word>\\p{L}[\\p{L}\\p{M}'’ʼ`]*)"
            + "|(?<mark>[^\\s])");

    /** Endings of ordinals behind a Roman number: "II-ге". */
    private static final Set<String> ENDINGS =
            Set.of("й", "ий", "го", "му", "ге", "те", "ше", "тє", "ого", "ому", "та", "га");

    /** Roman numbers of months and quarters, in Latin letters. */
    private static final Map<String, Integer> ROMAN = Map.ofEntries(
            Map.entry("I", 1),
            Map.entry("II", 2),
            Map.entry("III", 3),
            Map.entry("IV", 4),
            Map.entry("IIII", 4),
            Map.entry("V", 5),
            Map.entry("VI", 6),
            Map.entry("VII", 7),
            Map.entry("VIII", 8),
            Map.entry("IX", 9),
            Map.entry("X", 10),
            Map.entry("XI", 11),
            Map.entry("XII", 12));

    /** Two-digit years up to this belong to our century: no plan in this field is older than Ukraine's independence. */
    private static final int CENTURY_TURNS = 90;

    /** Words of so few letters may be abbreviations whose dot ends no sentence: "р.", "кв.", "січ.". */
    private static final int ABBREVIATION = 4;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2089;

    private final DeadlineWords lexicon;
    private final List<MatchResult> pieces;
    private final List<String> forms;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, DeadlineWords lexicon) {
        this.lexicon = lexicon;
        this.pieces = PIECE.matcher(text).results().toList();
        this.forms = pieces.stream().map(piece -> fold(piece.group())).toList();
    }

    static List<Token> of(String text, DeadlineWords lexicon) {
        Tokens tokens = new Tokens(text, lexicon);
        int at = 0;
        while (at < tokens.pieces.size()) {
            at = tokens.take(at);
        }
        return tokens.tokens;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('`', '\'')
                .replace("\u0301", "");
    }

    private int take(int at) {
        MatchResult piece = pieces.get(at);
        if (piece.group("iso") != null || piece.group("full") != null) {
            date(piece);
        } else if (piece.group("monthYear") != null) {
            monthAndYear(piece);
        } else if (piece.group("part") != null) {
            shortDate(piece);
        } else if (piece.group("number") != null) {
            number(piece);
        } else if (piece.group("word") != null) {
            return word(at);
        } else {
            add(mark(piece, at), 0, piece);
        }
        return at + 1;
    }

    private void add(TokenClass kind, int value, MatchResult piece) {
        tokens.add(Token.of(kind, value, piece.start(), piece.end()));
    }

    private void date(MatchResult piece) {
        String[] parts = piece.group().split("[./-]");
        boolean iso = piece.group("iso") != null;
        int year = Integer.parseInt(parts[iso ? 0 : 2]);
        int fullYear = year >= 100 ? year : year < CENTURY_TURNS ? 2000 + year : 1900 + year;
        Optional<LocalDate> date = date(fullYear, Integer.parseInt(parts[1]), Integer.parseInt(parts[iso ? 2 : 0]));
        if (date.isPresent() && fullYear >= FIRST_YEAR && fullYear <= LAST_YEAR) {
            tokens.add(new Token(TokenClass.DATE, 0, date.get(), piece.start(), piece.end()));
        } else {
            add(TokenClass.BAD_DATE, 0, piece);
        }
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Day and month as 100 * month + day. */
    private void shortDate(MatchResult piece) {
        String[] parts = piece.group().split("\\.");
        int day = Integer.parseInt(parts[0]);
        int month = Integer.parseInt(parts[1]);
        boolean possible = month >= 1 && month <= 12 && date(2024, month, day).isPresent();
        add(possible ? TokenClass.SHORT_DATE : TokenClass.BAD_DATE, 100 * month + day, piece);
    }

    private void monthAndYear(MatchResult piece) {
        int month = Integer.parseInt(piece.group().substring(0, 2));
        int year = Integer.parseInt(piece.group().substring(3));
        if (month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR) {
            tokens.add(Token.of(TokenClass.MONTH, month, piece.start(), piece.start() + 2));
            tokens.add(Token.of(TokenClass.YEAR, year, piece.start() + 3, piece.end()));
        } else {
            add(TokenClass.BAD_DATE, 0, piece);
        }
    }

    private void number(MatchResult piece) {
        String digits = piece.group("number");
        int value = digits.length() > 4 ? -1 : Integer.parseInt(digits);
        if (digits.length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
            add(TokenClass.YEAR, value, piece);
        } else if (digits.length() <= 2 && value >= 1 && value <= 31) {
            add(TokenClass.NUMBER, value, piece);
        } else {
            add(TokenClass.OTHER_NUMBER, 0, piece);
        }
    }

    private int word(int at) {
        MatchResult piece = pieces.get(at);
        int roman = roman(at);
        if (roman > 0) {
            add(TokenClass.ORDINAL, roman, piece);
            boolean ending =
                    at + 2 < forms.size() && forms.get(at + 1).equals("-") && ENDINGS.contains(forms.get(at + 2));
            return ending ? at + 3 : at + 1;
        }
        Optional<DeadlineWords.Match> match = lexicon.find(forms, at);
        if (match.isEmpty()) {
            add(TokenClass.WORD, 0, piece);
            return at + 1;
        }
        int last = at + match.get().words() - 1;
        int end = pieces.get(last).end();
        boolean dotted = last + 1 < pieces.size()
                && forms.get(last + 1).equals(".")
                && end - pieces.get(last).start() <= ABBREVIATION;
        tokens.add(Token.of(match.get().kind(), match.get().value(), piece.start(), dotted ? end + 1 : end));
        return dotted ? last + 2 : last + 1;
    }

    /** The number a word writes in Roman letters, Cyrillic look-alikes among them; 0 for any other word. */
    private int roman(int at) {
        String word = pieces.get(at).group();
        boolean alone = word.length() == 1;
        if (alone && "УХПШVX".contains(word) && !numbers(at + 1)) {
            return 0;
        }
        if (alone && word.equals("i") || alone && word.equals("і")) {
            return numbers(at + 1) && at == 0 ? 1 : 0;
        }
        if (!word.equals(word.toUpperCase(Locale.ROOT)) && !word.matches("[iіvх]{2,4}")) {
            return 0;
        }
        String latin = word.toUpperCase(Locale.ROOT)
                .replace('І', 'I')
                .replace('Х', 'X')
                .replace('У', 'V')
                .replace("Ш", "III")
                .replace("П", "II");
        return ROMAN.getOrDefault(latin, 0);
    }

    /** Whether a word for a quarter, half-year or decade follows. */
    private boolean numbers(int at) {
        return at < forms.size()
                && lexicon.find(forms, at)
                        .filter(match -> match.kind() == TokenClass.QUARTER
                                || match.kind() == TokenClass.HALF_YEAR
                                || match.kind() == TokenClass.DECADE)
                        .isPresent();
    }

    private TokenClass mark(MatchResult piece, int at) {
        return switch (piece.group()) {
            case "-", "–", "—", "‒", "−", "‑", "‐" -> TokenClass.DASH;
            case ",", "/", "+", "&" -> TokenClass.SEPARATOR;
            case ";", "•", "*", "" -> TokenClass.END;
            case "(", "[" -> TokenClass.OPEN;
            case ")", "]" -> TokenClass.CLOSE;
            case "." -> endsSentence(at) ? TokenClass.END : TokenClass.FILLER;
            default -> TokenClass.FILLER;
        };
    }

    /** A dot before a capital letter or digit, or at the end, unless a short word such as "м." stands before it. */
    private boolean endsSentence(int at) {
        if (at == 0 || at + 1 == pieces.size()) {
            return true;
        }
        String before = pieces.get(at - 1).group();
        int next = pieces.get(at + 1).group().codePointAt(0);
        return before.length() > ABBREVIATION && (Character.isUpperCase(next) || Character.isDigit(next))
                || Character.isDigit(before.codePointAt(0));
    }
}
