package org.zvirka.index.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.index.engine.KeptPlans;
import org.zvirka.index.engine.Payload;
import org.zvirka.ingest.document.DocumentId;

/** Plans as files: the payload first, then the stamp that makes it count. */
final class PlanFolder implements KeptPlans {

    private static final Logger LOG = LoggerFactory.getLogger(PlanFolder.class);

    private static final String REMOVED = ".removed";

    private final Path folder;
    private final Map<DocumentId, Kept> stamps = new ConcurrentHashMap<>();
    private final Set<DocumentId> forgotten = ConcurrentHashMap.newKeySet();

    private PlanFolder(Path folder) {
        this.folder = folder;
    }

    static PlanFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        PlanFolder plans = new PlanFolder(folder);
        try (Stream<Path> files = Files.walk(folder, 2)) {
            files.forEach(plans::loadAny);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return plans;
    }

    @Override
    public void keep(Plan plan) {
        byte[] json = PlanJson.write(plan);
        String content = DocumentId.of(json).value();
        PlanSummary summary = PlanSummary.of(plan);
        try {
            SafeFiles.write(payload(plan.id(), content), json);
            String stamp = content + "\n" + Payload.write(summary) + "\n";
            SafeFiles.write(stampOf(plan.id()), stamp.getBytes(StandardCharsets.UTF_8));
            if (forgotten.remove(plan.id())) {
                Files.deleteIfExists(removalOf(plan.id()));
            }
        } catch (IOException e) {
            throw away("write", e);
        }
        @Nullable Kept before = stamps.put(plan.id(), new Kept(summary, content));
        if (before != null && !before.content().equals(content)) {
            discard(payload(plan.id(), before.content()));
        }
    }

    @Override
    public boolean forget(DocumentId id) {
        try {
            if (stamps.containsKey(id)) {
                SafeFiles.write(removalOf(id), new byte[0]);
                forgotten.add(id);
            }
            Files.deleteIfExists(stampOf(id));
        } catch (IOException e) {
            throw away("remove from", e);
        }
        @Nullable Kept before = stamps.remove(id);
        if (before != null) {
            discard(payload(id, before.content()));
        }
        return before != null;
    }

    @Override
    public boolean forgot(DocumentId id) {
        return forgotten.contains(id) && !stamps.containsKey(id);
    }

    @Override
    public Optional<Plan> find(DocumentId id) {
        @Nullable Kept stamp = stamps.get(id);
        if (stamp == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlanJson.read(Files.readAllBytes(payload(id, stamp.content()))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw away("read", e);
        }
    }

    @Override
    public List<Kept> all() {
        return List.copyOf(stamps.values());
    }

    @Override
    public Optional<Kept> stamp(DocumentId id) {
        return Optional.ofNullable(stamps.get(id));
    }

    private void loadAny(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".stamp")) {
            load(file);
        } else if (name.matches("[0-9a-f]{64}\\" + REMOVED)) {
            forgotten.add(new DocumentId(name.substring(0, name.length() - REMOVED.length())));
        }
    }

    /** A damaged stamp counts as none: the original is there, the ledger has it read again. */
    private void load(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            PlanSummary summary = Payload.readSummary(lines.size() > 1 ? lines.get(1) : "");
            Kept stamp = new Kept(summary, new DocumentId(lines.get(0)).value());
            if (Files.exists(payload(summary.id(), stamp.content()))) {
                stamps.put(summary.id(), stamp);
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} is damaged; its document will be read again", file, e);
        }
    }

    private Path stampOf(DocumentId id) {
        return folder.resolve(id.value().substring(0, 2)).resolve(id.value() + ".stamp");
    }

    private Path removalOf(DocumentId id) {
        return stampOf(id).resolveSibling(id.value() + REMOVED);
    }

    /** Named by its content too, so that the old stamp and the new payload never meet. */
    private Path payload(DocumentId id, String content) {
        return stampOf(id).resolveSibling(id.value() + "." + content.substring(0, 16) + ".json");
    }

    /** What no stamp names does no harm. */
    private static void discard(Path payload) {
        try {
            Files.deleteIfExists(payload);
        } catch (IOException e) {
            LOG.debug("{} stays behind", payload, e);
        }
    }

    private EngineUnavailableException away(String what, IOException e) {
        return DiskTrouble.of("diskWrite", what, folder, e);
    }
}
