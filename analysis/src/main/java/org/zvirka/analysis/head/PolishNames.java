package org.zvirka.analysis.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of public bodies in Polish lines, from the genitive put into the nominative: Urzędu Miasta X, Rady Miejskiej. */
final class PolishNames {

    /** Genitive of the head noun, its nominative, and the ending its adjectives take. */
    private static final Map<String, String[]> HEADS = Map.ofEntries(
            Map.entry("Urzędu", new String[] {"Urząd", "y"}),
            Map.entry("Ministerstwa", new String[] {"Ministerstwo", "e"}),
            Map.entry("Rady", new String[] {"Rada", "a"}),
            Map.entry("Agencji", new String[] {"Agencja", "a"}),
            Map.entry("Komisji", new String[] {"Komisja", "a"}),
            Map.entry("Komendy", new String[] {"Komenda", "a"}),
            Map.entry("Izby", new String[] {"Izba", "a"}),
            Map.entry("Inspekcji", new String[] {"Inspekcja", "a"}),
            Map.entry("Inspektoratu", new String[] {"Inspektorat", "y"}),
            Map.entry("Instytutu", new String[] {"Instytut", "y"}),
            Map.entry("Sądu", new String[] {"Sąd", "y"}),
            Map.entry("Szpitala", new String[] {"Szpital", "y"}),
            Map.entry("Starostwa", new String[] {"Starostwo", "e"}),
            Map.entry("Uniwersytetu", new String[] {"Uniwersytet", "y"}),
            Map.entry("Zakładu", new String[] {"Zakład", "y"}));

    private static final Pattern NAME = Pattern.compile("(?U)\\b((?:\\p{Lu}\\p{L}+(?:ego|iej|ej)\\s+)?)("
            + String.join("|", HEADS.keySet()) + ")\\b((?:\\s+(?:(?:w|we|ds\\.|do\\s+spraw)\\s+)?\\p{Lu}[\\p{L}-]+)*)");

    private static final Pattern ADJECTIVE = Pattern.compile("(?U)(\\p{Lu}\\p{L}+?)(i?)(?:ego|ej)");

    private PolishNames() {}

    static List<String> in(String line) {
        List<String> names = new ArrayList<>();
        Matcher found = NAME.matcher(line);
        while (found.find()) {
            String[] head = HEADS.getOrDefault(found.group(2), new String[] {found.group(2), "y"});
            boolean named = !found.group(1).isBlank() || !found.group(3).isBlank();
            if (named) {
                names.add((agreeing(found.group(1).strip(), head[1]) + " " + head[0] + behind(found.group(3), head[1]))
                        .strip());
            }
        }
        return names;
    }

    /** The adjective right behind the head agrees with it; what follows is in the genitive. */
    private static String behind(String words, String ending) {
        String[] parts = words.strip().split("\\s+", 2);
        String first = agreeing(parts[0], ending);
        return words.isBlank() ? "" : " " + first + (parts.length > 1 ? " " + parts[1] : "");
    }

    private static String agreeing(String word, String ending) {
        Matcher adjective = ADJECTIVE.matcher(word);
        if (!adjective.matches()) {
            return word;
        }
        boolean soft = !adjective.group(2).isEmpty();
        String after = ending.equals("y") && soft ? "i" : soft && ending.equals("e") ? "ie" : ending;
        return adjective.group(1) + after;
    }
}
