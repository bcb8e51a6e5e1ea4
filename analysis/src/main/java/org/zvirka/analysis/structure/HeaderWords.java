package org.zvirka.analysis.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zvirka.analysis.plan.ColumnRole;

/**
 * Tells a column's role from the words of its header, by a data file that readers may change; see the guide to reading
 * tables. Immutable.
 */
public final class HeaderWords {

    private static final String FILE = "header-words.txt";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’ʼ/.-]+|[№#]+");

    private final List<Entry> entries;

    private HeaderWords(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** @param parts beginnings of words in the order they must follow */
    private record Entry(ColumnRole role, List<String> parts) {}

    /**
     * @param position index of the first matching word of the header
     * @param length letters of the entry, the longer the surer
     */
    record Match(ColumnRole role, int position, int length) {}

    public static HeaderWords bundled() {
        try (InputStream in = HeaderWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + HeaderWords.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), FILE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + FILE, e);
        }
    }

    /**
     * @param name what to call the file in errors
     * @throws IllegalArgumentException for a line that is no "role: words", naming file and line
     */
    public static HeaderWords read(BufferedReader lines, String name) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int count = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            count++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(name + ", line " + count + ": expected 'role: words'");
            }
            ColumnRole role = role(line.substring(0, colon).strip(), name, count);
            for (String entry : line.substring(colon + 1).split(",")) {
                if (!entry.isBlank()) {
                    entries.add(new Entry(
                            role, List.of(entry.strip().toLowerCase(Locale.ROOT).split("\\+"))));
                }
            }
        }
        return new HeaderWords(entries);
    }

    private static ColumnRole role(String name, String file, int line) {
        try {
            return ColumnRole.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + ", line " + line + ": no column role is called '" + name + "'", e);
        }
    }

    /** The role a header speaks of, empty where none of its words is known. */
    Optional<Match> match(String header) {
        List<String> words = words(header);
        return match(words).or(() -> match(glued(words)));
    }

    /** A narrow cell breaks a word anywhere: each word with the one behind it. */
    private static List<String> glued(List<String> words) {
        return IntStream.range(1, words.size())
                .mapToObj(i -> words.get(i - 1) + words.get(i))
                .toList();
    }

    private Optional<Match> match(List<String> words) {
        Match best = null;
        for (Entry entry : entries) {
            Match found = match(entry, words);
            if (found != null && (best == null || better(found, best))) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean better(Match found, Match best) {
        return found.position() < best.position()
                || (found.position() == best.position() && found.length() > best.length());
    }

    @org.jspecify.annotations.Nullable
    private static Match match(Entry entry, List<String> words) {
        int first = -1;
        int length = 0;
        int at = 0;
        for (String part : entry.parts()) {
            while (at < words.size() && !fits(part, words.get(at))) {
                at++;
            }
            if (at == words.size()) {
                return null;
            }
            first = first < 0 ? at : first;
            length += part.length();
            at++;
        }
        return new Match(entry.role(), first, length);
    }

    private static boolean fits(String part, String word) {
        return part.startsWith("=") ? word.equals(part.substring(1)) : word.startsWith(part);
    }

    private static List<String> words(String header) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(header.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String word = matcher.group().replaceAll("[.]+$", "");
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
