package org.zvirka.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the archive is. */
@Command(
        name = "status",
        description = "What is in the archive and what became of every file.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  zvirka status                  documents, measures, files by state",
            "  zvirka status --files          every file ever offered, with its state and the reason",
            "  zvirka status --format json    both, for programs"
        })
final class StatusCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Format {
        TEXT,
        JSON
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--files", description = "Every file with its state.")
    private boolean files;

    @Option(names = "--format", defaultValue = "text", description = "text or json; default: text.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Door door = Door.existing(data.folder())) {
            JsonNode health = door.health();
            JsonNode ledger = door.ledger();
            if (format == Format.JSON) {
                ObjectNode all = JsonNodeFactory.instance.objectNode();
                all.set("health", health);
                all.set("ledger", ledger);
                out().println(JSON.writeValueAsString(all));
            } else {
                text(health, ledger);
            }
            return health.path("up").asBoolean() ? Zvirka.FINE : Zvirka.WRONG_USE;
        }
    }

    private void text(JsonNode health, JsonNode ledger) {
        String engine = health.path("engine").asString("");
        out().println(
                        health.path("up").asBoolean()
                                ? "up on " + engine + ": "
                                        + health.path("documents").asLong() + " documents, "
                                        + health.path("measures").asLong() + " measures"
                                : "down on " + engine + ": "
                                        + health.path("detail").asString(""));
        ledger.path("counts")
                .properties()
                .forEach(count -> line(count.getKey(), count.getValue().asString("")));
        if (files) {
            ledger.path("files")
                    .forEach(row -> line(
                            row.path("state").asString(""),
                            row.path("file").asString("")
                                    + (row.path("reason").asString("").isEmpty()
                                            ? ""
                                            : ": " + row.path("reason").asString(""))));
        }
    }

    private void line(String state, String text) {
        out().println(String.format(Locale.ROOT, "  %-24s %s", state.replace('_', ' '), text));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
