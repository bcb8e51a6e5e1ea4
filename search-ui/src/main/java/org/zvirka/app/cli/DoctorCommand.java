package org.zvirka.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zvirka.app.archive.Archives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Looks whether this machine has what Zvirka needs. */
@Command(
        name = "doctor",
        description = "Check this machine and say what to do.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  zvirka doctor                      JDK, memory, Tesseract, disk, data folder, port, Elasticsearch",
            "  zvirka doctor --port 9000 --data /srv/zvirka",
            "",
            "Exit codes: 0 fit, also where something optional is missing; 2 something has to be done."
        })
final class DoctorCommand implements Callable<Integer> {

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

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "Port; default 8080.")
    private int port;

    @Option(names = "--format", defaultValue = "text", description = "text or json; default: text.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        List<Checkup> all = List.of(
                Checkup.jdk(),
                Checkup.memory(),
                Checkup.tesseract(),
                Checkup.disk(data.folder()),
                Checkup.data(data.folder()),
                Checkup.port(port),
                Checkup.elasticsearch(Archives.settings(data.folder())));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(JSON.writeValueAsString(all));
        } else {
            all.forEach(each -> out.println(String.format(
                    Locale.ROOT,
                    "%-8s %-14s %s",
                    each.verdict().name().toLowerCase(Locale.ROOT),
                    each.subject(),
                    each.words())));
        }
        return all.stream().anyMatch(each -> each.verdict() == Checkup.Verdict.BAD) ? Zvirka.WRONG_USE : Zvirka.FINE;
    }
}
