package org.zvirka.app.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.index.Archive;
import org.zvirka.index.Health;
import org.zvirka.index.Ledger;

/**
 * Reads the files named at start while pages are already served. Says that the application is ready once they are read,
 * or, with many files, after a moment's patience while reading goes on.
 */
@Component
class StartReading {

    private static final Logger LOG = LoggerFactory.getLogger("org.zvirka.start");
    /** The samples are read in less; whoever names a thousand files should not wait for all of them. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Intake intake;
    private final Archive archive;
    private final Environment environment;
    private final List<Path> paths;
    private final AtomicInteger done = new AtomicInteger();

    StartReading(Intake intake, Archive archive, Environment environment, ZvirkaProperties properties) {
        this.intake = intake;
        this.archive = archive;
        this.environment = environment;
        this.paths = properties.read();
    }

    @EventListener
    void ready(ApplicationReadyEvent event) throws InterruptedException {
        List<Path> files = files();
        CountDownLatch read = new CountDownLatch(1);
        if (!files.isEmpty()) {
            LOG.info("reading {} files; {} already answers", files.size(), address());
        }
        Thread.ofVirtual().name("start-reading").start(() -> {
            try {
                files.forEach(file -> take(file, files.size()));
            } finally {
                read.countDown();
            }
        });
        boolean all = read.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        Health health = archive.health();
        LOG.info(
                "Zvirka is ready at {} ({} documents, {} measures{}). Ctrl+C stops it.",
                address(),
                health.documents(),
                health.measures(),
                all ? "" : "; " + done.get() + " of " + files.size() + " files read, the rest follows");
    }

    private String address() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }

    private void take(Path file, int all) {
        try {
            Ledger.Entry entry = intake.take(
                    file,
                    String.valueOf(file.getFileName()),
                    member -> LOG.info("  {}: {}", member.file(), said(member)));
            LOG.info("{} of {}: {}: {}", done.incrementAndGet(), all, file.getFileName(), said(entry));
        } catch (RuntimeException e) {
            LOG.error("{} of {}: {}: could not be taken in", done.incrementAndGet(), all, file.getFileName(), e);
        }
    }

    private static String said(Ledger.Entry entry) {
        String state = entry.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return entry.reason().isEmpty()
                ? state
                : state + " (" + entry.reason().lines().findFirst().orElse("") + ")";
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.walk(path)) {
                inside.filter(Files::isRegularFile).sorted().forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                LOG.error("{}: the folder cannot be listed; give yourself the right to read it", path);
            }
        }
        return files;
    }
}
