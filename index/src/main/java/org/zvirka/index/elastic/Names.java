package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zvirka.index.engine.EngineUnavailableException;

/** The indexes behind the alias: made when missing, changed for a new one when the format changes. */
final class Names {

    /**
     * @param searched what searches ask: the alias
     * @param behind the index behind the alias now
     * @param written the index that is to be whole; another than the one behind the alias while it is built
     */
    record Current(String searched, String behind, String written) {
        boolean rebuilding() {
            return !behind.equals(written);
        }

        /** Where writes go: by the alias, so that an index somebody removed is missed and not begun anew without it. */
        String target() {
            return rebuilding() ? written : searched;
        }
    }

    private final Connection connection;
    private final ElasticSettings settings;
    private final Optional<String> owner;
    private @Nullable Current current;

    /** @param owner id of the archive whose index this is; empty for a helper that only adds to an archive's index */
    Names(Connection connection, ElasticSettings settings, Optional<String> owner) {
        this.connection = connection;
        this.settings = settings;
        this.owner = owner;
    }

    synchronized Current current() {
        if (current == null) {
            current = connection.once("preparing the index " + settings.alias(), this::prepare);
        }
        return current;
    }

    /** As {@link #current}, waiting for a cluster that is away. */
    synchronized Current awaited() {
        if (current == null) {
            current = connection.patiently("preparing the index " + settings.alias(), this::prepare);
        }
        return current;
    }

    /** The cluster no longer has what it had: looked up and made anew before the next use. */
    synchronized void forget() {
        current = null;
    }

    /** Lets searches see the index that was built, and removes the old one. */
    synchronized void swap() {
        Current now = current();
        if (now.rebuilding()) {
            connection.once("moving the alias " + settings.alias(), client -> {
                client.indices().updateAliases(u -> u.actions(
                                a -> a.remove(r -> r.index(now.behind()).alias(settings.alias())))
                        .actions(a -> a.add(add -> add.index(now.written()).alias(settings.alias()))));
                removeOthers(client, now.written());
                return true;
            });
            current = new Current(settings.alias(), now.written(), now.written());
        }
    }

    private Current prepare(ElasticsearchClient client) throws IOException {
        Optional<String> behind = behind(client);
        if (behind.isEmpty()) {
            putTemplate(client);
            String first = next(client);
            client.indices().create(c -> c.index(first).aliases(settings.alias(), a -> a.isWriteIndex(true)));
            return new Current(settings.alias(), first, first);
        }
        Meta meta = meta(client, behind.get());
        if (owner.isPresent()) {
            refuseStranger(meta);
            putTemplate(client);
        }
        if (meta.format() == Schema.FORMAT) {
            claim(client, behind.get(), meta);
            return new Current(settings.alias(), behind.get(), behind.get());
        }
        if (owner.isEmpty()) {
            throw new EngineUnavailableException(
                    "mapping",
                    "the index " + settings.alias() + " was made by another version of Zvirka; start the application of"
                            + " this version on its data folder first, it makes the index anew",
                    new IllegalStateException("format " + meta.format()));
        }
        String beside = next(client);
        client.indices().create(c -> c.index(beside));
        return new Current(settings.alias(), behind.get(), beside);
    }

    private void putTemplate(ElasticsearchClient client) throws IOException {
        client.indices().putIndexTemplate(t -> t.name(settings.alias() + "-measures")
                .withJson(new StringReader(Schema.template(settings, pattern(), owner))));
    }

    private void refuseStranger(Meta meta) {
        if (!meta.archive().isEmpty() && !owner.equals(Optional.of(meta.archive()))) {
            throw new EngineUnavailableException(
                    "otherFolder",
                    "the index " + settings.alias() + " at " + settings.nodes() + " belongs to another data folder;"
                            + " open that one, or name another index with zvirka.cluster.index",
                    new IllegalStateException("archive " + meta.archive()));
        }
    }

    /** An index that a helper began becomes the archive's that comes first. */
    private void claim(ElasticsearchClient client, String index, Meta meta) throws IOException {
        if (owner.isPresent() && meta.archive().isEmpty()) {
            client.indices().putMapping(m -> m.index(index)
                    .meta(Schema.META_FORMAT, JsonData.of(Schema.FORMAT))
                    .meta(Schema.META_ARCHIVE, JsonData.of(owner.get())));
        }
    }

    /** The old index, and what interrupted rebuilds left. */
    private void removeOthers(ElasticsearchClient client, String kept) throws IOException {
        for (String name :
                client.indices().get(g -> g.index(pattern())).indices().keySet()) {
            if (!name.equals(kept)) {
                client.indices().delete(d -> d.index(name).ignoreUnavailable(true));
            }
        }
    }

    private Optional<String> behind(ElasticsearchClient client) throws IOException {
        // Not by asking for the alias alone: answers to that have no body that tells what is wrong.
        return client.indices().get(g -> g.index(pattern())).indices().entrySet().stream()
                .filter(index -> index.getValue().aliases().containsKey(settings.alias()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private record Meta(int format, String archive) {}

    private static Meta meta(ElasticsearchClient client, String index) throws IOException {
        var mapping = client.indices().getMapping(g -> g.index(index)).get(index);
        Map<String, JsonData> meta =
                mapping == null ? Map.of() : mapping.mappings().meta();
        JsonData format = meta.get(Schema.META_FORMAT);
        JsonData archive = meta.get(Schema.META_ARCHIVE);
        return new Meta(format == null ? 0 : format.to(Integer.class), archive == null ? "" : archive.to(String.class));
    }

    /** A name never used before as far as the cluster knows. */
    private String next(ElasticsearchClient client) throws IOException {
        int last = 0;
        for (String name : new TreeSet<>(
                client.indices().get(g -> g.index(pattern())).indices().keySet())) {
            String number = name.substring(prefix().length());
            last = number.matches("[0-9]{1,9}") ? Math.max(last, Integer.parseInt(number)) : last;
        }
        return prefix() + (last + 1);
    }

    private String prefix() {
        return settings.alias() + "-measures-";
    }

    private String pattern() {
        return prefix() + "*";
    }
}
