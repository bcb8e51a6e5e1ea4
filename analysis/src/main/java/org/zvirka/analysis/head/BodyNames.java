package org.zvirka.analysis.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of public bodies in a line, put into the nominative. A name is a head noun (рада, служба, міністерство, ...) with
 * the adjectives before it and the genitive words behind it. Only head and adjectives change their ending; what follows
 * the head is in the genitive in every case. Source of the endings: the declension tables of Ukrainian adjectives (hard
 * and soft group) and of the nouns listed.
 */
final class BodyNames {

    private enum Gender {
        FEMININE,
        MASCULINE,
        NEUTER
    }

    /** @param stem what all case forms of the noun begin with */
    private record Head(String nominative, String stem, Gender gender, Set<String> endings) {}

    private static final Set<String> FEMININE_HARD = Set.of("а", "и", "і", "у", "ою");
    private static final Set<String> FEMININE_SOFT = Set.of("я", "ї", "і", "ю", "єю", "ею");
    private static final Set<String> MASCULINE = Set.of("", "у", "а", "ові", "ом", "і", "ю");
    private static final Set<String> NEUTER = Set.of("о", "а", "у", "ом", "і");
    private static final Set<String> NEUTER_NNIA = Set.of("я", "ю", "ям", "і");

    private static final List<Head> HEADS = List.of(
            new Head("рада", "рад", Gender.FEMININE, FEMININE_HARD),
            new Head("служба", "служб", Gender.FEMININE, FEMININE_HARD),
            new Head("палата", "палат", Gender.FEMININE, FEMININE_HARD),
            new Head("прокуратура", "прокуратур", Gender.FEMININE, FEMININE_HARD),
            new Head("митниця", "митниц", Gender.FEMININE, Set.of("я", "і", "ю", "ею")),
            new Head("поліція", "поліці", Gender.FEMININE, FEMININE_SOFT),
            new Head("адміністрація", "адміністраці", Gender.FEMININE, FEMININE_SOFT),
            new Head("інспекція", "інспекці", Gender.FEMININE, FEMININE_SOFT),
            new Head("комісія", "комісі", Gender.FEMININE, FEMININE_SOFT),
            new Head("академія", "академі", Gender.FEMININE, FEMININE_SOFT),
            new Head("лікарня", "лікарн", Gender.FEMININE, Set.of("я", "і", "ю", "ею")),
            new Head("школа", "школ", Gender.FEMININE, FEMININE_HARD),
            new Head("установа", "установ", Gender.FEMININE, FEMININE_HARD),
            new Head("бібліотека", "бібліоте", Gender.FEMININE, Set.of("ка", "ки", "ці", "ку", "кою")),
            new Head("дирекція", "дирекці", Gender.FEMININE, FEMININE_SOFT),
            new Head("філія", "філі", Gender.FEMININE, FEMININE_SOFT),
            new Head("компанія", "компані", Gender.FEMININE, FEMININE_SOFT),
            new Head("гімназія", "гімназі", Gender.FEMININE, FEMININE_SOFT),
            new Head("коледж", "коледж", Gender.MASCULINE, Set.of("", "у", "а", "ові", "ем", "і")),
            new Head("музей", "музе", Gender.MASCULINE, Set.of("й", "ю", "я", "єм", "ї")),
            new Head("театр", "театр", Gender.MASCULINE, MASCULINE),
            new Head("архів", "архів", Gender.MASCULINE, MASCULINE),
            new Head("товариство", "товариств", Gender.NEUTER, NEUTER),
            new Head("лісництво", "лісництв", Gender.NEUTER, NEUTER),
            new Head("виконком", "виконком", Gender.MASCULINE, MASCULINE),
            new Head("комітет", "комітет", Gender.MASCULINE, MASCULINE),
            new Head("департамент", "департамент", Gender.MASCULINE, MASCULINE),
            new Head("університет", "університет", Gender.MASCULINE, MASCULINE),
            new Head("інститут", "інститут", Gender.MASCULINE, MASCULINE),
            new Head("фонд", "фонд", Gender.MASCULINE, MASCULINE),
            new Head("суд", "суд", Gender.MASCULINE, MASCULINE),
            new Head("центр", "центр", Gender.MASCULINE, MASCULINE),
            new Head("ліцей", "ліце", Gender.MASCULINE, Set.of("й", "ю", "я", "єм", "ї")),
            new Head("міністерство", "міністерств", Gender.NEUTER, NEUTER),
            new Head("агентство", "агентств", Gender.NEUTER, NEUTER),
            new Head("підприємство", "підприємств", Gender.NEUTER, NEUTER),
            new Head("казначейство", "казначейств", Gender.NEUTER, NEUTER),
            new Head("бюро", "бюро", Gender.NEUTER, Set.of("")),
            new Head("управління", "управлінн", Gender.NEUTER, NEUTER_NNIA));

    /** Words that end a name: prepositions of purpose and time, verbs, conjunctions. */
    private static final Set<String> STOPS = Set.of(
            "на", "за", "про", "щодо", "для", "від", "та", "і", "й", "у", "в", "із", "зі", "що", "який", "яка", "до",
            "при", "під", "це");

    /** Prepositions before a name in small letters; "сфера управління ..." is no body. */
    private static final Set<String> PLACE = Set.of("у", "в", "по", "до", "від");

    /** Bodies named by their fields of work. */
    private static final Pattern FIELD_HEADS = Pattern.compile(
            "(?iu)^(?:міністерств|департамент|управлінн|агентств|служб|інспекці|фонд|комісі|бюро|центр)");

    /** What follows an "and" is another body or its parts. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)^(?:її|їх|його|підпорядкован|територіальн|структурн|підвідомч|інш|виконавч|комунальн|апарат|підприємств|установ|орган|регіональн|місцев|районн)");

    private static final Set<String> PLACES = Set.of("області", "областях", "районі", "районах");

    /** "у Першій, Другій та Третій областях". */
    private static final int MOST_PLACE_WORDS = 6;

    /** Endings of infinitives: a verb behind a name is no part of it. */
    private static final List<String> VERBS = List.of("ити", "ати", "яти", "ути", "увати", "ювати", "иться", "ється");

    /** "із питань", "у справах" go on with a name. */
    private static final Map<String, Set<String>> GOES_ON = Map.of(
            "з",
            Set.of("питань"),
            "у",
            Set.of("справах", "сфері"),
            "в",
            Set.of("місті", "області", "районі", "м."),
            "зі",
            Set.of("справ"));

    private BodyNames() {}

    static List<String> in(String line) {
        List<String> names = new ArrayList<>();
        String[] words = line.split("\\s+");
        int used = 0;
        for (int i = 0; i < words.length; i++) {
            Optional<Head> head = head(clean(words[i]));
            if (head.isEmpty() || i < used) {
                continue;
            }
            int first = adjectivesFrom(words, i, used, head.get());
            int end = tail(words, i);
            boolean proper = Character.isUpperCase(clean(words[first]).codePointAt(0))
                    || end - i > 1 && (first < i || i > 0 && PLACE.contains(words[i - 1].toLowerCase(Locale.ROOT)));
            if (proper && (first < i || end > i + 1)) {
                names.add(nominative(words, first, i, end, head.get()));
                used = end;
            }
        }
        return names;
    }

    private static Optional<Head> head(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return HEADS.stream()
                .filter(head -> lower.startsWith(head.stem())
                        && head.endings().contains(lower.substring(head.stem().length())))
                .findFirst();
    }

    /** Walks back over adjectives that agree with the head. */
    private static int adjectivesFrom(String[] words, int head, int least, Head noun) {
        int first = head;
        while (first > least
                && adjective(clean(words[first - 1]), noun.gender()).isPresent()
                && words[first - 1].equals(clean(words[first - 1]))) {
            first--;
        }
        return firstCapital(words, first, head);
    }

    /** Where a later adjective begins with a capital, so does the name: "плану Приозерної митниці". */
    private static int firstCapital(String[] words, int first, int head) {
        for (int i = first; i < head; i++) {
            if (Character.isUpperCase(clean(words[i]).codePointAt(0))) {
                return i;
            }
        }
        return first;
    }

    /** The nominative of an adjective, empty where the word is none that agrees. */
    private static Optional<String> adjective(String word, Gender gender) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> endings =
                switch (gender) {
                    case FEMININE ->
                        List.of(
                                "ській", "цькій", "зькій", "ської", "цької", "зької", "ською", "цькою", "зькою", "ську",
                                "цьку", "зьку", "ська", "цька", "зька", "ній", "ної", "ною", "ну", "на", "вій", "вої",
                                "вою", "ву", "ва", "ньої", "ня", "чої", "чій", "чою", "чу", "ча", "шої", "шій", "шою",
                                "шу", "ша", "щої", "щій", "щою", "щу", "ща");
                    case MASCULINE, NEUTER ->
                        List.of(
                                "ського", "цького", "зького", "ському", "цькому", "зькому", "ським", "цьким", "зьким",
                                "ний", "ного", "ному", "ним", "вий", "вого", "вому", "вим", "ський", "цький", "зький",
                                "не", "ське", "цьке", "зьке", "ве", "чого", "чому", "чим", "чий", "че", "шого", "шому",
                                "шим", "ший", "ше", "щого", "щому", "щим", "щий", "ще");
                };
        for (String ending : endings) {
            if (lower.endsWith(ending) && lower.length() > ending.length() + 1) {
                return Optional.of(
                        word.substring(0, word.length() - caseEnding(ending)) + nominativeEnding(word, gender, ending));
            }
        }
        return Optional.empty();
    }

    /** Letters of the case ending itself: the stem's consonants stay. */
    private static int caseEnding(String ending) {
        int vowel = 0;
        while (vowel < ending.length() && "аеиіїоуюя".indexOf(ending.charAt(vowel)) < 0) {
            vowel++;
        }
        return ending.length() - vowel;
    }

    private static String nominativeEnding(String word, Gender gender, String ending) {
        boolean upper = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        String letters =
                switch (gender) {
                    case FEMININE -> ending.startsWith("нь") ? "я" : "а";
                    case MASCULINE -> "ий";
                    case NEUTER -> "е";
                };
        return upper ? letters.toUpperCase(Locale.ROOT) : letters;
    }

    /** Where the genitive words behind the head end. */
    private static int tail(String[] words, int head) {
        int end = head + 1;
        if (!words[head].equals(clean(words[head]))) {
            return end;
        }
        while (end < words.length) {
            end = behindPlace(words, end);
            if (end == words.length) {
                break;
            }
            String word = clean(words[end]).toLowerCase(Locale.ROOT);
            boolean stop = word.isEmpty()
                    || STOPS.contains(word) && !goesOn(words, end) && !joinsFields(words, head, end)
                    || VERBS.stream().anyMatch(word::endsWith)
                    || !Character.isLetter(word.codePointAt(0)) && !"«\"“".contains(words[end].substring(0, 1));
            if (stop) {
                break;
            }
            end++;
            if (words[end - 1].matches(".*[,;:.)]$")
                    && !words[end - 1].equals("м.")
                    && !listsFields(words, head, end - 1)) {
                break;
            }
        }
        return end;
    }

    /** Whether "та" goes on with the fields of a body, "освіти і науки", "лісового та водного господарства". */
    private static boolean joinsFields(String[] words, int head, int at) {
        boolean and = words[at].matches("та|і|й");
        return and
                && hasFields(words[head])
                && at > head + 1
                && at + 1 < words.length
                && Character.isLowerCase(words[at - 1].codePointAt(0))
                && isField(words[at + 1]);
    }

    /** "економіки, довкілля та ...": a comma between fields, with an "and" soon behind it. */
    private static boolean listsFields(String[] words, int head, int at) {
        if (!words[at].endsWith(",") || !hasFields(words[head])) {
            return false;
        }
        for (int i = at + 1; i < Math.min(words.length - 1, at + MOST_PLACE_WORDS); i++) {
            if (words[i].matches("та|і|й")) {
                return isField(words[i + 1]);
            }
            if (!isField(words[i])) {
                return false;
            }
        }
        return false;
    }

    private static boolean isField(String word) {
        return Character.isLowerCase(word.codePointAt(0))
                && !STOPS.contains(clean(word))
                && !OTHERS.matcher(word).find();
    }

    private static boolean hasFields(String head) {
        return FIELD_HEADS.matcher(head).find();
    }

    /** Behind "у ... та ... областях", which tells the body from those of other places; else where it stands. */
    private static int behindPlace(String[] words, int at) {
        String preposition = words[at].toLowerCase(Locale.ROOT);
        if (!preposition.equals("у") && !preposition.equals("в")) {
            return at;
        }
        for (int i = at + 1; i < Math.min(words.length, at + MOST_PLACE_WORDS); i++) {
            if (PLACES.contains(clean(words[i]).toLowerCase(Locale.ROOT))) {
                return i + 1;
            }
            boolean named = Character.isUpperCase(words[i].codePointAt(0)) || words[i].matches("та|і|й");
            if (!named) {
                return at;
            }
        }
        return at;
    }

    private static boolean goesOn(String[] words, int at) {
        return at + 1 < words.length
                && GOES_ON.getOrDefault(words[at].toLowerCase(Locale.ROOT), Set.of())
                        .contains(words[at + 1].toLowerCase(Locale.ROOT));
    }

    private static String nominative(String[] words, int first, int headAt, int end, Head head) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            String word = i < headAt
                    ? adjective(clean(words[i]), head.gender()).orElse(words[i])
                    : i == headAt ? like(head.nominative(), clean(words[i])) : words[i];
            name.append(name.isEmpty() ? "" : " ").append(word);
        }
        String text = name.toString().replaceAll("[,;:.)]+$", "");
        return upperFirst(text.equals(text.toUpperCase(Locale.ROOT)) ? text.toLowerCase(Locale.ROOT) : text);
    }

    private static String like(String nominative, String printed) {
        if (printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT))) {
            return nominative.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(printed.codePointAt(0)) ? upperFirst(nominative) : nominative;
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String clean(String word) {
        int from = 0;
        while (from < word.length() && "«\"“„(".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        int to = word.length();
        while (to > from && "»\"”,;:.)".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return from == to ? word : word.substring(from, to);
    }
}
