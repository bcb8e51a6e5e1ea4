package org.zvirka.analysis.theme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The theme file, in its order. Immutable. */
public final class Themes {

    /** Stands for a measure that no theme fits. */
    public static final String OTHER = "other";

    private static final Pattern HEAD = Pattern.compile("\\[([a-z][a-z-]*)]\\s*([^|]+?)\\s*\\|\\s*(.+?)\\s*");
    private static final Pattern RULE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*:\\s*(.+)");

    private final List<Theme> themes;

    private Themes(List<Theme> themes) {
        this.themes = List.copyOf(themes);
    }

    public static Themes bundled() {
        try (InputStream in = Themes.class.getResourceAsStream("themes.txt")) {
            if (in == null) {
                throw new IllegalStateException("themes.txt is missing beside " + Themes.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), "themes.txt");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled themes.txt", e);
        }
    }

    /**
     * @throws IllegalArgumentException naming file, line and what is wrong
     * @throws IOException where the file cannot be read
     */
    public static Themes read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return read(reader, file.getFileName().toString());
        }
    }

    public List<Theme> all() {
        return themes;
    }

    public Optional<Theme> get(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    static Themes read(BufferedReader reader, String name) throws IOException {
        List<Theme> themes = new ArrayList<>();
        List<Theme.WeightedSearch> searches = new ArrayList<>();
        Matcher head = HEAD.matcher("");
        boolean open = false;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher next = HEAD.matcher(line);
            if (next.matches()) {
                if (open) {
                    themes.add(theme(head, searches));
                }
                head = next;
                open = true;
                searches = new ArrayList<>();
            } else if (open) {
                searches.add(search(line, name, number));
            } else {
                throw new IllegalArgumentException(name + ", line " + number + ": a [theme] must come first");
            }
        }
        if (open) {
            themes.add(theme(head, searches));
        }
        long ids = themes.stream().map(Theme::id).distinct().count();
        if (themes.isEmpty() || ids < themes.size()) {
            throw new IllegalArgumentException(name + ": " + (themes.isEmpty() ? "no themes" : "a theme stands twice"));
        }
        return new Themes(themes);
    }

    private static Theme theme(Matcher head, List<Theme.WeightedSearch> searches) {
        return new Theme(head.group(1), head.group(2), head.group(3), searches);
    }

    private static Theme.WeightedSearch search(String line, String name, int number) {
        Matcher rule = RULE.matcher(line.strip());
        if (!rule.matches()) {
            throw new IllegalArgumentException(
                    name + ", line " + number + ": expected 'weight: search', found '" + line + "'");
        }
        try {
            return new Theme.WeightedSearch(Double.parseDouble(rule.group(1)), Search.parse(rule.group(2)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ", line " + number + ": " + e.getMessage(), e);
        }
    }
}
