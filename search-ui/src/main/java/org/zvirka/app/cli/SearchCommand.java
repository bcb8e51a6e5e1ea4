package org.zvirka.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zvirka.app.export.ExportFormat;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.selection.WrongParameterException;
import org.zvirka.app.words.Words;
import org.zvirka.index.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Searches the archive. */
@Command(
        name = "search",
        description = "Search measures.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  zvirka search 'конфлікт інтересів' --year 2021      all forms of both words",
            "  zvirka search '\"конфлікт інтересів\"'                exactly these words",
            "  zvirka search --status not_done --kind report       everything that was not done",
            "  zvirka search закупівлі --format csv > found.csv    every column of every measure found",
            "",
            "A query that begins with a minus goes behind --: zvirka search -- -навчання."
        })
final class SearchCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WIDTH = 100;

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Parameters(arity = "0..1", paramLabel = "QUERY", defaultValue = "", description = "Words; none finds everything.")
    private String query = "";

    @Option(names = "--format", defaultValue = "table", description = "table, json or csv; default: table.")
    private Format format = Format.TABLE;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "-1",
            description = "At most so many measures, 0 for all; default: 20 in a table, all in json.")
    private int limit;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Selection selection = filters.selection(query);
        if (format == Format.CSV && limit > 0) {
            throw new WrongParameterException("--limit", "a CSV has every measure found; leave it out");
        }
        try (Door door = Door.existing(data.folder())) {
            switch (format) {
                case TABLE -> table(collect(door, selection, limit < 0 ? 20 : limit));
                case JSON -> out().println(JSON.writeValueAsString(collect(door, selection, Math.max(0, limit))));
                case CSV -> csv(door, selection);
            }
        }
        return Zvirka.FINE;
    }

    /** Page after page until there are enough. */
    private static ObjectNode collect(Door door, Selection selection, int most)
            throws IOException, InterruptedException {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode measures = JsonNodeFactory.instance.arrayNode();
        String cursor = "";
        do {
            int left = most == 0 ? SearchRequest.MAX_SIZE : most - measures.size();
            JsonNode page = door.measures(selection, Math.min(SearchRequest.MAX_SIZE, left), cursor);
            all.put("total", page.path("total").asLong());
            page.path("measures").forEach(measures::add);
            cursor = page.path("measures").isEmpty() ? "" : page.path("next").asString("");
        } while (!cursor.isEmpty() && (most == 0 || measures.size() < most));
        all.set("measures", measures);
        return all;
    }

    private void table(JsonNode found) {
        for (JsonNode measure : found.path("measures")) {
            JsonNode document = measure.path("document");
            out().println(String.format(
                    Locale.ROOT,
                    "%s  %-12s %s, %s %s, %s",
                    measure.path("id").asString(""),
                    measure.path("status").asString("").toLowerCase(Locale.ROOT).replace('_', ' '),
                    document.path("body").asString(""),
                    document.path("kind").asString("").toLowerCase(Locale.ROOT),
                    period(document),
                    measure.path("number").asString("")));
            wrapped(measure.path("text").asString("")).forEach(line -> out().println("    " + line));
        }
        long total = found.path("total").asLong();
        int shown = found.path("measures").size();
        out().println(
                        shown == total
                                ? total + " measures"
                                : shown + " of " + total
                                        + " measures; --limit 0 shows all, --format csv takes them out");
    }

    private static String period(JsonNode document) {
        int from = document.path("yearFrom").asInt();
        int to = document.path("yearTo").asInt();
        return from == 0 ? "year unknown" : from == to ? String.valueOf(from) : from + "-" + to;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void csv(Door door, Selection selection) throws IOException, InterruptedException {
        PrintWriter printed = out();
        door.export(
                new Door.Order(selection, ExportFormat.CSV, Words.UKRAINIAN),
                "-",
                new Utf8Printing(printed),
                metadata -> {});
        printed.flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Bytes of UTF-8 into a writer; characters cut between two writes are put together. */
    private static final class Utf8Printing extends FilterOutputStream {

        private final PrintWriter printed;
        private final java.io.ByteArrayOutputStream pending = new java.io.ByteArrayOutputStream();

        Utf8Printing(PrintWriter printed) {
            super(OutputStream.nullOutputStream());
            this.printed = printed;
        }

        @Override
        public void write(int each) {
            pending.write(each);
            if (each == '\n') {
                flush();
            }
        }

        @Override
        public void write(byte[] some, int from, int length) {
            for (int i = from; i < from + length; i++) {
                write(some[i]);
            }
        }

        @Override
        public void flush() {
            printed.print(pending.toString(StandardCharsets.UTF_8));
            pending.reset();
        }
    }
}
