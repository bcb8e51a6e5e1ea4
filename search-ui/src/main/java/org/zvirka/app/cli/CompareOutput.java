package org.zvirka.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Comparisons, as the API answers them, for the eye, for programs and for spreadsheets. */
final class CompareOutput {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    private final PrintWriter out;
    private final Format format;

    CompareOutput(PrintWriter out, Format format) {
        this.out = out;
        this.format = format;
    }

    void years(JsonNode answer) throws IOException {
        switch (format) {
            case JSON -> json(answer);
            case CSV -> new CompareCsv(out).years(answer);
            case TABLE -> new CompareTable(out).years(answer);
        }
        out.flush();
    }

    void pair(JsonNode answer) throws IOException {
        switch (format) {
            case JSON -> json(answer);
            case CSV -> new CompareCsv(out).pair(answer);
            case TABLE -> new CompareTable(out).pair(answer);
        }
        out.flush();
    }

    void bodies(JsonNode answer) throws IOException {
        switch (format) {
            case JSON -> json(answer);
            case CSV -> new CompareCsv(out).bodies(answer);
            case TABLE -> new CompareTable(out).bodies(answer);
        }
        out.flush();
    }

    private void json(JsonNode answer) {
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    }
}
