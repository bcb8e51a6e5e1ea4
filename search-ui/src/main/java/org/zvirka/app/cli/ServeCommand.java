package org.zvirka.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.zvirka.app.StartFailure;
import org.zvirka.app.ZvirkaApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts the web application and stays until it is stopped. */
@Command(
        name = "serve",
        description = "Start the application in the browser, reading PATHs first.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  zvirka serve samples                      http://localhost:8080 with the documents of a folder",
            "  zvirka serve --port 9000 --data /srv/z    another port, another data folder, what was read before",
            "",
            "It listens on this machine only. --address 0.0.0.0 opens it to the network: put TLS in front of it then."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LARGEST_PORT = 65535;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders to read.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "Port; default 8080.")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "127.0.0.1", description = "Listen here.")
    private String address = "127.0.0.1";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Folder that keeps the archive; default: data.")
    private Path data = Path.of("data");

    @Override
    public Integer call() throws InterruptedException {
        check();
        try (ConfigurableApplicationContext application = ZvirkaApplication.start(arguments())) {
            CountDownLatch closed = new CountDownLatch(1);
            application.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    closed.countDown();
                }
            });
            closed.await();
            return Zvirka.FINE;
        } catch (StartFailure e) {
            spec.commandLine().getErr().println("zvirka: " + e.getMessage());
            return Zvirka.WRONG_USE;
        }
    }

    private void check() {
        if (port < 0 || port > LARGEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port: 0 to " + LARGEST_PORT + ", not " + port);
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), path + ": no such file or folder; check the name");
            }
        }
    }

    private String[] arguments() {
        List<String> arguments = new ArrayList<>(
                List.of("--server.port=" + port, "--server.address=" + address, "--zvirka.data=" + data));
        for (int i = 0; i < paths.size(); i++) {
            arguments.add("--zvirka.read[" + i + "]=" + paths.get(i).toAbsolutePath());
        }
        return arguments.toArray(String[]::new);
    }
}
