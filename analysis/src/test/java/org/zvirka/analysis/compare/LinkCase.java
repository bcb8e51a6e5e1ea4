package org.zvirka.analysis.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;

/**
 * Two invented documents and the links a careful reader finds between them.
 *
 * <p>A file of {@code pairs/} has a head ({@code use: tune} or {@code held}, body, kinds and years), the measures of both
 * sides ({@code number | text | deadline | responsible | result}, sections after {@code ##}) and the links ({@code same 1 =
 * 2}, {@code split 1 = 2 3}, {@code merged 1 2 = 3}, {@code dropped 1}, {@code new 2}).
 *
 * @param use {@code tune}: thresholds may be chosen on it; {@code held}: they may not
 * @param links kind and numbers on both sides
 */
record LinkCase(String name, String use, Plan before, Plan after, List<Expected> links) {

    record Expected(Link.Kind kind, List<String> before, List<String> after) {}

    /** Number of the earlier measure, number of the later one. */
    Set<List<String>> pairs() {
        Set<List<String>> pairs = new HashSet<>();
        for (Expected link : links) {
            link.before().forEach(left -> link.after().forEach(right -> pairs.add(List.of(left, right))));
        }
        return pairs;
    }

    static List<LinkCase> all() {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(LinkCase.class.getResource("pairs")).toURI()))) {
            return files.sorted().map(LinkCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static LinkCase named(String name) {
        return all().stream()
                .filter(each -> each.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static LinkCase read(Path file) {
        try {
            return new Reading(file).result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reading {

        private final Map<String, String> head = new java.util.HashMap<>();
        private final Map<String, List<TestPlans.Row>> sides =
                Map.of("before", new ArrayList<>(), "after", new ArrayList<>());
        private final List<Expected> links = new ArrayList<>();
        private final String name;

        Reading(Path file) throws IOException {
            name = file.getFileName().toString().replace(".txt", "");
            String part = "head";
            String section = "";
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("== ")) {
                    part = line.substring(3);
                    section = "";
                } else if (line.startsWith("## ")) {
                    section = line.substring(3);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    take(part, section, line);
                }
            }
        }

        private void take(String part, String section, String line) {
            switch (part) {
                case "head" -> head.put(line.split(": ", 2)[0], line.split(": ", 2)[1]);
                case "links" -> links.add(link(line));
                default -> Objects.requireNonNull(sides.get(part)).add(TestPlans.Row.of(section, line));
            }
        }

        private static Expected link(String line) {
            String[] words = line.split(" ", 2);
            String[] sides = (words[1] + " ").split("=", 2);
            Link.Kind kind = Link.Kind.valueOf(words[0].toUpperCase(java.util.Locale.ROOT));
            List<String> left = List.of(sides[0].strip().split(" "));
            return switch (kind) {
                case DROPPED -> new Expected(kind, left, List.of());
                case NEW -> new Expected(kind, List.of(), left);
                default -> new Expected(kind, left, List.of(sides[1].strip().split(" ")));
            };
        }

        LinkCase result() {
            return new LinkCase(name, value("use"), side("before"), side("after"), List.copyOf(links));
        }

        private String value(String key) {
            return Objects.requireNonNull(head.get(key), key);
        }

        private Plan side(String side) {
            String[] kindAndYears = value(side).split(" ");
            String[] years = kindAndYears[1].split("-");
            return TestPlans.plan(
                    value("body"),
                    PlanKind.valueOf(kindAndYears[0]),
                    Integer.parseInt(years[0]),
                    Integer.parseInt(years[years.length - 1]),
                    Objects.requireNonNull(sides.get(side)));
        }
    }
}
