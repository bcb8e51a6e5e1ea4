package org.zvirka.index.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;
import org.zvirka.index.Archive;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.contract.Samples;
import org.zvirka.index.contract.Samples.Cells;
import org.zvirka.index.lucene.LuceneArchive;

/** Fills an archive with invented measures and times queries beside a scan of the same words in a plain file. */
final class SearchBenchmark {

    private static final int PER_PLAN = 500;
    private static final int ROUNDS = 30;
    private static final int SCANS = 3;
    private static final int DEEP_PAGE = 500;
    private static final int BODIES = 60;
    private static final int VOCABULARY = 20_000;
    private static final List<String> KNOWN = List.of(
            "конфлікт",
            "інтересів",
            "закупівлі",
            "декларація",
            "навчання",
            "працівників",
            "викривач",
            "звіт",
            "ризик",
            "громадськість",
            "договір",
            "комісія",
            "перевірити",
            "провести",
            "забезпечити",
            "оприлюднити");
    private static final List<String> QUERIES = List.of(
            "",
            "конфлікт інтересів",
            "\"конфлікт інтересів\"",
            "закупівель договір -комісія",
            "деклар*",
            "викривочі~",
            "\"звіт комісія\"~5",
            "слово777");

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int measures = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("zvirka-bench");
        Path plain = folder.resolve("plain.txt");
        try (Archive archive = LuceneArchive.open(folder.resolve("data"))) {
            long start = System.nanoTime();
            try (BufferedWriter words = Files.newBufferedWriter(plain)) {
                fill(archive, words, measures);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d measures indexed in %d s, heap at most %d MB%n",
                    archive.health().measures(),
                    (System.nanoTime() - start) / 1_000_000_000,
                    Runtime.getRuntime().maxMemory() >> 20);
            long floor = median(SCANS, () -> scan(plain, "конфлікт"));
            System.out.printf(Locale.ROOT, "floor: a scan of the same words in a plain file: %.1f ms%n", floor / 1e6);
            for (String query : QUERIES) {
                report(query, floor, () -> search(archive, query, Set.of()));
            }
            Set<FilterField> facets = Set.of(FilterField.BODY, FilterField.YEAR, FilterField.THEME, FilterField.STATUS);
            report("конфлікт + 4 facets", floor, () -> search(archive, "конфлікт", facets));
            report("everything + 4 facets", floor, () -> search(archive, "", facets));
            report("60 bodies by themes", floor, () -> matrix(archive, FilterField.THEME));
            report("60 bodies by years", floor, () -> matrix(archive, FilterField.YEAR));
            depth(archive, floor, SearchRequest.Sort.DOCUMENT);
            depth(archive, floor, SearchRequest.Sort.DEADLINE);
        }
    }

    /**
     * Walks the whole archive by cursor to its last hit, then times the second page and the last full one in turns, so
     * that whatever else the machine does meets both.
     */
    private static void depth(Archive archive, long floor, SearchRequest.Sort sort) {
        List<String> cursors = new ArrayList<>();
        for (String cursor = page(archive, sort, "").next(); !cursor.isEmpty(); ) {
            cursors.add(cursor);
            cursor = page(archive, sort, cursor).next();
        }
        String second = cursors.get(0);
        String last = cursors.get(Math.max(0, cursors.size() - 2));
        long[] near = new long[ROUNDS];
        long[] far = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            near[i] = times(1, () -> page(archive, sort, second).total())[0];
            far[i] = times(1, () -> page(archive, sort, last).total())[0];
        }
        Arrays.sort(near);
        Arrays.sort(far);
        System.out.printf(
                Locale.ROOT,
                "page of %d by %s: second %.2f ms, last %.2f ms, %.2f times the second, %.1f times faster than the floor%n",
                DEEP_PAGE,
                sort,
                near[ROUNDS / 2] / 1e6,
                far[ROUNDS / 2] / 1e6,
                (double) far[ROUNDS / 2] / near[ROUNDS / 2],
                (double) floor / far[ROUNDS / 2]);
    }

    private static SearchResult.Found page(Archive archive, SearchRequest.Sort sort, String cursor) {
        SearchRequest page = new SearchRequest("", Filters.NONE, Set.of(), sort, cursor, DEEP_PAGE, false);
        if (archive.search().search(page) instanceof SearchResult.Found found) {
            return found;
        }
        throw new IllegalStateException("the archive does not answer");
    }

    private static void report(String name, long floor, LongSupplier work) {
        long[] times = times(ROUNDS, work);
        System.out.printf(
                Locale.ROOT,
                "%-32s median %8.2f ms, 95%% %8.2f ms, %7.1f times faster than the floor, %d hits%n",
                name.isEmpty() ? "(everything)" : name,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                (double) floor / times[times.length / 2],
                work.getAsLong());
    }

    /**
     * Puts invented measures into an archive, 500 a plan; the same ones each time.
     *
     * @param words gets their texts, a line each
     */
    static void fill(Archive archive, Writer words, int measures) throws IOException {
        Random random = new Random(1);
        for (int from = 0; from < measures; from += PER_PLAN) {
            int year = 2015 + random.nextInt(15);
            Samples plan = Samples.plan("plan" + from + ".docx", "Вигадана рада " + random.nextInt(400), year, year);
            for (int i = 0; i < Math.min(PER_PLAN, measures - from); i++) {
                String text = text(random);
                words.write(text + "\n");
                plan.add(new Cells(String.valueOf(i + 1), text)
                        .section("Розділ " + random.nextInt(8))
                        .by(text(random), "Відділ " + random.nextInt(50))
                        .themes("theme" + random.nextInt(20)));
            }
            archive.plans().put(plan.build());
        }
    }

    /** Fifteen words, common ones more often, as texts have them. */
    private static String text(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
            words.add(rank < 40 ? KNOWN.get(rank % KNOWN.size()) : "слово" + rank);
        }
        return String.join(" ", words);
    }

    private static long search(Archive archive, String query, Set<FilterField> facets) {
        SearchResult result = archive.search()
                .search(new SearchRequest(query, Filters.NONE, facets, SearchRequest.Sort.RELEVANCE, "", 50, true));
        return result instanceof SearchResult.Found found ? found.total() : -1;
    }

    /** What the view of bodies asks: which bodies are the largest, then statuses and timeliness of all their cells. */
    private static long matrix(Archive archive, FilterField columns) {
        long cells = search(archive, "", Set.of(FilterField.BODY)) < 0 ? -1 : 0;
        for (FilterField counted : List.of(FilterField.STATUS, FilterField.TIMELINESS)) {
            cells +=
                    archive
                            .search()
                            .cross(new CrossRequest(Filters.NONE, FilterField.BODY, columns, counted, BODIES))
                            .lines()
                            .stream()
                            .mapToLong(line -> line.cells().size())
                            .sum();
        }
        return cells;
    }

    private static long scan(Path plain, String word) {
        long found = 0;
        try (BufferedReader in = Files.newBufferedReader(plain)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                found += line.contains(word) ? 1 : 0;
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found;
    }

    private static long median(int rounds, LongSupplier work) {
        return times(rounds, work)[rounds / 2];
    }

    private static long[] times(int rounds, LongSupplier work) {
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.getAsLong();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times;
    }
}
