package org.zvirka.app.cli;

import ch.qos.logback.classic.LoggerContext;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry of the command line and of the application. */
@Command(
        name = "zvirka",
        description = "Holds the promises of public bodies against their deeds.",
        mixinStandardHelpOptions = true,
        version = "zvirka 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            ExtractCommand.class,
            IngestCommand.class,
            SearchCommand.class,
            CompareCommand.class,
            ExportCommand.class,
            CorrectionsCommand.class,
            StatusCommand.class,
            MigrateCommand.class,
            DoctorCommand.class,
            CompletionCommand.class
        })
public final class Zvirka implements Runnable {

    static final int FINE = 0;
    static final int WRONG_USE = 2;
    static final int SOME_FAILED = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    /** Held, so that its level stays: Lucene tells there that a faster incubating module is not in use. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        quiet();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** A command says what went wrong in a line of its own; the server sets its own levels later. */
    private static void quiet() {
        if (System.getenv("ZVIRKA_DEBUG") == null
                && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(ch.qos.logback.classic.Level.OFF);
        }
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Zvirka())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new PlainErrors())
                .setParameterExceptionHandler(new PlainErrors())
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: zvirka --help lists the commands.");
    }
}
