package org.zvirka.ingest.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line a worker is started with: this JVM and its class path, with caps of its own. */
final class WorkerCommand {

    /** What a worker inherits of the settings given to this process. */
    private static final String PASSED_ON = "zvirka.";

    private WorkerCommand() {}

    static List<String> of(int heapMegabytes, Path temporary, List<String> jobs) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-XX:MaxMetaspaceSize=256m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:ErrorFile=" + temporary.resolve("crash.log"));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        command.add("--enable-native-access=ALL-UNNAMED");
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PASSED_ON))
                .sorted()
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(WorkerMain.class.getName());
        command.add(temporary.toString());
        command.addAll(jobs);
        return command;
    }
}
