package org.zvirka.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.app.selection.Selection;
import picocli.CommandLine.Option;

/** The filters every command shares: values of one are alternatives, several narrow each other. */
final class FilterOptions {

    @Option(names = "--body", paramLabel = "NAME", description = "Only this body; repeatable, as are the next ones.")
    private List<String> bodies = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", description = "Only documents about this year.")
    private List<String> years = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "ID", description = "Only this theme, e.g. procurement.")
    private List<String> themes = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "planned, done, partial, in_progress, not_done, no_occasion, not_reported.")
    private List<String> statuses = new ArrayList<>();

    @Option(names = "--timeliness", paramLabel = "KEPT", description = "on_time, late, overdue, no_deadline, unknown.")
    private List<String> timeliness = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "plan or report.")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--party", paramLabel = "NAME", description = "Only what this party owes.")
    private List<String> parties = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DAY", description = "Due on this day or later, e.g. 2021-03-31.")
    private List<String> from = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DAY", description = "Due on this day or earlier.")
    private List<String> to = new ArrayList<>();

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, document, deadline, body, year.")
    private List<String> sort = new ArrayList<>();

    /** @throws org.zvirka.app.selection.WrongParameterException for a value that does not exist */
    Selection selection(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", List.of(query));
        parameters.put("body", bodies);
        parameters.put("year", years);
        parameters.put("theme", themes);
        parameters.put("status", statuses);
        parameters.put("timeliness", timeliness);
        parameters.put("kind", kinds);
        parameters.put("party", parties);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("sort", sort);
        return Selection.of(parameters);
    }
}
