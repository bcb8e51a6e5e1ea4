package org.zvirka.index.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.engine.Answer;
import org.zvirka.index.engine.EnginePlans;
import org.zvirka.index.engine.MeasureIndex;
import org.zvirka.index.engine.MeasureRecord;
import org.zvirka.index.engine.Question;
import org.zvirka.index.kept.DiskTrouble;
import org.zvirka.index.kept.SafeFiles;
import org.zvirka.index.language.Language;
import org.zvirka.ingest.document.DocumentId;

/**
 * The index on disk through changes of its format. The file {@code current} names the folder in use and its format; an
 * index of another format is searched while a new one is filled beside it, then left. Safe for use by several threads.
 */
final class Generations implements MeasureIndex {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

    private final Path folder;
    private final int format;
    private final ReadWriteLock swap = new ReentrantReadWriteLock();
    private MeasureIndex searched;
    private MeasureIndex written;
    private @Nullable Thread builder;
    private volatile boolean closing;

    private Generations(Path folder, int format, MeasureIndex searched, MeasureIndex written) {
        this.folder = folder;
        this.format = format;
        this.searched = searched;
        this.written = written;
    }

    static Generations open(Path folder, Language language) {
        return open(folder, language, Fields.FORMAT);
    }

    static Generations open(Path folder, Language language, int format) {
        try {
            Files.createDirectories(folder);
            Current current = Current.read(folder);
            Optional<MeasureIndex> old = current.name().isEmpty() ? Optional.empty() : index(folder, current, language);
            if (old.isPresent() && current.format() == format) {
                return new Generations(folder, format, old.get(), old.get());
            }
            Current next = current.next(format);
            TemporaryFolder.remove(folder.resolve(next.name()));
            MeasureIndex fresh =
                    new LuceneIndex(FSDirectory.open(folder.resolve(next.name())), language, Clock.systemUTC());
            if (old.isEmpty()) {
                next.write(folder);
                return new Generations(folder, format, fresh, fresh);
            }
            return new Generations(folder, format, old.get(), fresh);
        } catch (IOException e) {
            throw DiskTrouble.of("luceneDisk", "use the index in", folder, e);
        }
    }

    /** Makes the index agree with the kept plans: at once, or in the background while the old one answers. */
    void bring(EnginePlans plans) {
        if (searched == written) {
            int touched = plans.catchUp();
            if (touched > 0) {
                LOG.info("{} documents indexed anew", touched);
            }
            removeOthers();
            return;
        }
        builder = Thread.ofVirtual().name("index-builder").start(() -> rebuild(plans));
    }

    private void rebuild(EnginePlans plans) {
        try {
            LOG.info("the index format changed; a new index is built while searches use the old one");
            int touched = plans.catchUp();
            swap.writeLock().lock();
            try {
                if (closing) {
                    return;
                }
                Current.read(folder).next(format).write(folder);
                searched.close();
                searched = written;
            } finally {
                swap.writeLock().unlock();
            }
            removeOthers();
            LOG.info("the new index is in use; {} documents indexed", touched);
        } catch (IOException | RuntimeException e) {
            // The edge of a background run: the old index goes on answering, the next start tries again.
            LOG.error("building the new index failed; the old one stays in use until the next start", e);
        }
    }

    /** Whether searches still use an index of an older format. */
    boolean isRebuilding() {
        return locked(() -> searched != written);
    }

    void awaitRebuild() throws InterruptedException {
        if (builder != null) {
            builder.join();
        }
    }

    @Override
    public void replace(DocumentId document, String version, List<MeasureRecord> measures) {
        onBoth(index -> {
            index.replace(document, version, measures);
            return true;
        });
    }

    @Override
    public void delete(DocumentId document) {
        onBoth(index -> {
            index.delete(document);
            return true;
        });
    }

    @Override
    public Map<DocumentId, String> versions() {
        return locked(() -> new HashMap<>(written.versions()));
    }

    @Override
    public Answer ask(Question question) {
        return locked(() -> searched.ask(question));
    }

    @Override
    public List<CrossTable.Line> cross(CrossRequest request, List<String> names) {
        return locked(() -> searched.cross(request, names));
    }

    @Override
    public Optional<String> payload(MeasureId id) {
        return locked(() -> searched.payload(id));
    }

    @Override
    public long measures() {
        return locked(() -> searched.measures());
    }

    @Override
    public void close() {
        closing = true;
        swap.writeLock().lock();
        try {
            searched.close();
            if (written != searched) {
                written.close();
            }
        } finally {
            swap.writeLock().unlock();
        }
    }

    private void onBoth(Function<MeasureIndex, Boolean> change) {
        locked(() -> {
            boolean changed = change.apply(written);
            return written == searched ? changed : change.apply(searched);
        });
    }

    private <T> T locked(java.util.function.Supplier<T> reading) {
        swap.readLock().lock();
        try {
            return reading.get();
        } finally {
            swap.readLock().unlock();
        }
    }

    private void removeOthers() {
        try (Stream<Path> all = Files.list(folder)) {
            String name = Current.read(folder).name();
            all.filter(Files::isDirectory)
                    .filter(path -> !path.getFileName().toString().equals(name))
                    .forEach(TemporaryFolder::remove);
        } catch (IOException e) {
            LOG.warn("old indexes in {} could not be removed", folder, e);
        }
    }

    /** An index that cannot be opened is derived data: told in the log and made anew. */
    private static Optional<MeasureIndex> index(Path folder, Current current, Language language) {
        try {
            return Optional.of(
                    new LuceneIndex(FSDirectory.open(folder.resolve(current.name())), language, Clock.systemUTC()));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("the index in {} cannot be opened and is built anew from the kept plans", folder, e);
            return Optional.empty();
        }
    }

    /** @param name folder of the index in use, empty where there is none yet */
    private record Current(String name, int format) {

        static Current read(Path folder) throws IOException {
            Path file = folder.resolve("current");
            if (!Files.exists(file)) {
                return new Current("", 0);
            }
            String[] words =
                    Files.readString(file, StandardCharsets.UTF_8).strip().split(" ", -1);
            boolean whole = words.length == 2 && words[0].matches("g[0-9]{1,9}") && words[1].matches("[0-9]{1,9}");
            return whole ? new Current(words[0], Integer.parseInt(words[1])) : new Current("", 0);
        }

        Current next(int newFormat) {
            int number = name.isEmpty() ? 1 : Integer.parseInt(name.substring(1)) + 1;
            return new Current("g" + number, newFormat);
        }

        void write(Path folder) throws IOException {
            SafeFiles.write(folder.resolve("current"), (name + " " + format + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
