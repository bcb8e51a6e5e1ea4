package org.zvirka.app.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.app.api.ServerAddress;

/**
 * One thing looked at.
 *
 * @param subject what
 * @param words how it is and, where it is not well, what to do
 */
record Checkup(Verdict verdict, String subject, String words) {

    enum Verdict {
        FINE,
        /** Something optional is missing. */
        NOTE,
        BAD
    }

    private static final int LEAST_JDK = 21;
    private static final long MEGABYTE = 1024L * 1024;
    /** The server and two readers of documents, each with 512 MB at most. */
    private static final long LEAST_MEMORY = 2048 * MEGABYTE;
    /** Originals are kept, plans in JSON and the index beside them. */
    private static final long LEAST_DISK = 1024 * MEGABYTE;

    private static final String INSTALL =
            "scans are not read: apt install tesseract-ocr tesseract-ocr-ukr (brew install tesseract-lang)";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static Checkup jdk() {
        int version = Runtime.version().feature();
        String found = "JDK " + Runtime.version() + " in " + System.getProperty("java.home");
        return version >= LEAST_JDK
                ? new Checkup(Verdict.FINE, "jdk", found)
                : new Checkup(Verdict.BAD, "jdk", found + ": install " + LEAST_JDK + " or newer and set JAVA_HOME");
    }

    static Checkup memory() {
        long all = ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean bean
                ? bean.getTotalMemorySize()
                : Runtime.getRuntime().maxMemory();
        String found = all / MEGABYTE + " MB, this program takes up to "
                + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB";
        return all >= LEAST_MEMORY
                ? new Checkup(Verdict.FINE, "memory", found)
                : new Checkup(Verdict.NOTE, "memory", found + ": large documents may need " + LEAST_MEMORY / MEGABYTE);
    }

    static Checkup tesseract() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            List<String> languages = process.inputReader(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return languages(languages);
        } catch (IOException e) {
            return new Checkup(Verdict.NOTE, "tesseract", "not found, " + INSTALL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Checkup(Verdict.NOTE, "tesseract", "was not asked");
        }
    }

    /** @param said by {@code tesseract --list-langs}: a line of introduction, then a language a line */
    static Checkup languages(List<String> said) {
        List<String> languages =
                said.stream().skip(1).filter(each -> !each.isEmpty()).toList();
        return languages.contains("ukr")
                ? new Checkup(Verdict.FINE, "tesseract", "with " + String.join(", ", languages))
                : new Checkup(
                        Verdict.NOTE,
                        "tesseract",
                        "without Ukrainian (only " + String.join(", ", languages) + "), " + INSTALL);
    }

    static Checkup disk(Path data) {
        try {
            long free = Files.getFileStore(existing(data)).getUsableSpace();
            String found = free / MEGABYTE + " MB free for " + data;
            return free >= LEAST_DISK
                    ? new Checkup(Verdict.FINE, "disk", found)
                    : new Checkup(Verdict.BAD, "disk", found + ": make room or choose another folder with --data");
        } catch (IOException e) {
            return new Checkup(Verdict.BAD, "disk", data + " cannot be looked at: " + e.getMessage());
        }
    }

    static Checkup data(Path data) {
        if (ServerAddress.of(data).flatMap(ServerDoor::knock).isPresent()) {
            return new Checkup(Verdict.FINE, "data folder", data + " is served by a running Zvirka");
        }
        Path folder = existing(data);
        if (!Files.isDirectory(folder)) {
            return new Checkup(Verdict.BAD, "data folder", folder + " is a file: name a folder with --data");
        }
        if (!Files.isWritable(folder)) {
            return new Checkup(Verdict.BAD, "data folder", folder + " cannot be written: change its rights or --data");
        }
        return new Checkup(Verdict.FINE, "data folder", data + (Files.exists(data) ? "" : " will be made"));
    }

    static Checkup port(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return new Checkup(Verdict.FINE, "port", socket.getLocalPort() + " is free");
        } catch (IOException e) {
            return ServerDoor.knock("http://127.0.0.1:" + port).isPresent()
                    ? new Checkup(Verdict.FINE, "port", "Zvirka answers at " + port)
                    : new Checkup(
                            Verdict.BAD, "port", port + " is taken by another program: choose another with --port");
        } catch (IllegalArgumentException e) {
            return new Checkup(Verdict.BAD, "port", port + " is no port: 0 to 65535");
        }
    }

    /** The cluster as {@code serve} would use it. */
    static Checkup elasticsearch(ZvirkaProperties settings) {
        if (settings.elasticsearch().isEmpty()) {
            return new Checkup(Verdict.FINE, "elasticsearch", "not used; the archive stands on embedded Lucene");
        }
        return new ClusterCheck(settings).look();
    }

    /** The folder, or the nearest one above it that is there. */
    private static Path existing(Path folder) {
        Path at = folder.toAbsolutePath().normalize();
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
