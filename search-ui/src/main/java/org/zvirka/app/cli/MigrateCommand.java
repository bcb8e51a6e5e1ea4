package org.zvirka.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zvirka.app.ZvirkaProperties.Engine;
import org.zvirka.app.api.Answers;
import org.zvirka.app.archive.Migration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Moves the archive to the other engine. */
@Command(
        name = "migrate",
        description = "Move the archive to the other search engine and compare what both hold.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ZVIRKA_ELASTICSEARCH=http://localhost:9200 zvirka migrate --to elasticsearch",
            "  zvirka migrate --to lucene --data /srv/zvirka",
            "",
            "The cluster is configured as for serve (ZVIRKA_ELASTICSEARCH, ZVIRKA_CLUSTER_...). Plans, originals, ledger"
                    + " and",
            "corrections stay in the data folder. Exit codes: 0 all counts agree, 3 they differ, 2 it cannot be done."
        })
final class MigrateCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--to", required = true, paramLabel = "ENGINE", description = "elasticsearch or lucene.")
    private Engine to = Engine.LUCENE;

    @Option(names = "--json", description = "Say in JSON what both engines hold.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isDirectory(data.folder().resolve("plans"))) {
            throw new Answers.RefusedException(
                    "there is no archive in " + data.folder() + "; name its folder with --data");
        }
        PrintWriter err = spec.commandLine().getErr();
        Migration.Outcome outcome = new Migration(data.folder(), line -> err.println("zvirka: " + line)).to(to);
        if (json) {
            tell(outcome);
        } else {
            print(outcome);
        }
        return outcome.agrees() ? Zvirka.FINE : Zvirka.SOME_FAILED;
    }

    private void tell(Migration.Outcome outcome) {
        ObjectNode told = JsonNodeFactory.instance
                .objectNode()
                .put("to", Migration.name(to))
                .put("agrees", outcome.agrees());
        outcome.before().ifPresent(before -> told.putPOJO("before", before.counts()));
        told.putPOJO("after", outcome.after().counts());
        spec.commandLine().getOut().println(JSON.writeValueAsString(told));
    }

    private void print(Migration.Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        String left = Migration.name(to == Engine.LUCENE ? Engine.ELASTICSEARCH : Engine.LUCENE);
        out.println(row("", left, Migration.name(to)));
        outcome.after()
                .counts()
                .forEach((what, after) -> out.println(row(
                        what,
                        outcome.before()
                                .map(before -> String.valueOf(before.counts().get(what)))
                                .orElse("?"),
                        String.valueOf(after))));
        out.println(
                outcome.agrees()
                        ? "All counts agree. Start Zvirka with ZVIRKA_ENGINE=" + Migration.name(to) + " from now on."
                        : "The counts differ: keep " + left + ", see the log, and move again.");
    }

    private static String row(String what, String left, String right) {
        return String.format(Locale.ROOT, "%-22s %14s %14s", what, left, right);
    }
}
