package org.zvirka.app.api;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger;

/** The archive in numbers, for whoever watches the server. */
@Component
class ArchiveMeters implements MeterBinder {

    private final Archive archive;

    ArchiveMeters(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("zvirka.up", archive, kept -> kept.health().up() ? 1 : 0)
                .description("1 while the archive can be searched")
                .register(registry);
        Gauge.builder("zvirka.documents", archive, kept -> kept.health().documents())
                .description("Documents in the archive")
                .register(registry);
        Gauge.builder("zvirka.measures", archive, kept -> kept.health().measures())
                .description("Measures in the archive")
                .register(registry);
        for (Ledger.State state : Ledger.State.values()) {
            Gauge.builder("zvirka.files", archive, kept -> kept.ledger()
                            .counts()
                            .getOrDefault(state, 0L))
                    .tag("state", LedgerRow.name(state))
                    .description("Files ever offered, by what became of them")
                    .register(registry);
        }
    }
}
