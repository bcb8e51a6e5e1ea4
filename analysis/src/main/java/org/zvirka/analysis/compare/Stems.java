package org.zvirka.analysis.compare;

import java.util.List;

/**
 * The common part of words made from one another: "перевірка", "перевірити" and "перевіряти" share a stem, "контроль" and
 * "контрагент" do not. Works on dictionary forms, so only what makes words of words is taken off, not endings of cases.
 */
final class Stems {

    /** Longer ones first: each is tried at the end of the word. */
    private static final List<String> SUFFIXES = List.of(
            "овування",
            "юванний",
            "увальний",
            "ювальний",
            "ування",
            "ювання",
            "яльний",
            "альний",
            "ацийний",
            "аційний",
            "яційний",
            "уваний",
            "юваний",
            "увати",
            "ювати",
            "увач",
            "ювач",
            "ення",
            "єння",
            "ання",
            "яння",
            "ація",
            "яція",
            "ський",
            "цький",
            "ований",
            "йований",
            "ність",
            "ість",
            "ений",
            "єний",
            "аний",
            "яний",
            "ник",
            "ний",
            "ній",
            "ити",
            "їти",
            "іти",
            "ати",
            "яти",
            "ути",
            "ант",
            "ка",
            "ок",
            "ець",
            "ий",
            "ій",
            "а",
            "я",
            "о",
            "е",
            "ь",
            "й",
            "и",
            "і");

    private static final int SHORTEST = 3;

    private Stems() {}

    static String of(String lemma) {
        String word = lemma.endsWith("ся") && lemma.length() > 6 ? lemma.substring(0, lemma.length() - 2) : lemma;
        if (word.endsWith("вести") || word.endsWith("везти")) {
            return word.substring(0, word.length() - 3) + "д";
        }
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST) {
                return softened(word.substring(0, word.length() - suffix.length()));
            }
        }
        return softened(word);
    }

    /** Takes back what derivation does to the last consonant: встановл-ення, запровадж-ення, розміщ-ення. */
    private static String softened(String stem) {
        int last = stem.length() - 1;
        if (last < SHORTEST) {
            return stem;
        }
        String end = stem.substring(last - 1);
        return switch (end) {
            case "вл", "пл", "бл", "мл", "фл" -> stem.substring(0, last);
            case "дж" -> stem.substring(0, last);
            case "ст" -> stem.substring(0, last - 1) + "щ";
            default -> stem;
        };
    }
}
