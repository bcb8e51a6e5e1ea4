package org.zvirka.app.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
import org.zvirka.index.intake.Intake;
import org.zvirka.index.intake.IntakeReport;
import org.zvirka.index.intake.Progress;

/**
 * Reads the files named at start while pages are already served, and what an interruption left half done. Says that the
 * application is ready once they are read, or, with many files, after a moment's patience while reading goes on.
 */
@Component
class StartReading {

    private static final Logger LOG = LoggerFactory.getLogger("org.zvirka.start");
    /** The samples are read in less; whoever names a thousand files should not wait for all of them. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Intake intake;
    private final Archive archive;
    private final Environment environment;
    private final List<Path> paths;

    StartReading(Intake intake, Archive archive, Environment environment, ZvirkaProperties properties) {
        this.intake = intake;
        this.archive = archive;
        this.environment = environment;
        this.paths = properties.read();
    }

    @EventListener
    void ready(ApplicationReadyEvent event) throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        Thread.ofVirtual().name("start-reading").start(() -> {
            try {
                read();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
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
                all ? "" : "; reading goes on");
    }

    private void read() throws InterruptedException {
        intake.resume(StartReading::tell);
        if (paths.isEmpty()) {
            return;
        }
        LOG.info("reading; {} already answers", address());
        IntakeReport report = intake.take(paths, Intake.Mode.NEW_ONLY, StartReading::tell);
        LOG.info(
                "{} files: {} read before, {} failed{}",
                report.ended().values().stream().mapToInt(Integer::intValue).sum(),
                report.known(),
                report.failed(),
                report.stopped().map(why -> "; stopped: " + why).orElse(""));
    }

    private String address() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }

    private static void tell(Progress progress) {
        Ledger.Entry entry = progress.entry();
        if (entry.state().isEnd() && !progress.known()) {
            String state = entry.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String why = entry.reason()
                    .lines()
                    .findFirst()
                    .map(line -> " (" + line + ")")
                    .orElse("");
            LOG.info("{} of {}: {}: {}{}", progress.done(), progress.total(), entry.file(), state, why);
        }
    }
}
