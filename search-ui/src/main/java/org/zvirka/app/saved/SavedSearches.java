package org.zvirka.app.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.app.selection.Selection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The saved searches of this server, shared by all who use it. Safe for use by several threads. */
@Component
public final class SavedSearches {

    private static final Logger LOG = LoggerFactory.getLogger(SavedSearches.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** More than people keep; keeps a script from filling the page. */
    private static final int MOST = 500;

    private final Path file;
    private final Clock clock = Clock.systemUTC();
    private final List<SavedSearch> searches = new ArrayList<>();

    @Autowired
    SavedSearches(ZvirkaProperties properties) {
        this(properties.data());
    }

    SavedSearches(Path data) {
        file = data.resolve("saved-searches.json");
        load();
    }

    /** In the order they were saved. */
    public synchronized List<SavedSearch> all() {
        return List.copyOf(searches);
    }

    /** Whether there was room for it. */
    public synchronized boolean add(String name, Selection selection) {
        if (searches.size() >= MOST) {
            return false;
        }
        String given = name.strip();
        searches.add(new SavedSearch(
                UUID.randomUUID().toString().replace("-", ""),
                given.substring(0, Math.min(SavedSearch.LONGEST_NAME, given.length())),
                selection.address(),
                clock.instant()));
        store();
        return true;
    }

    public synchronized void remove(String id) {
        if (searches.removeIf(each -> each.id().equals(id))) {
            store();
        }
    }

    /** Its news are news no longer. */
    public synchronized void seen(String id) {
        searches.replaceAll(each ->
                each.id().equals(id) ? new SavedSearch(each.id(), each.name(), each.address(), clock.instant()) : each);
        store();
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            for (JsonNode node : JSON.readTree(Files.readAllBytes(file))) {
                searches.add(new SavedSearch(
                        node.path("id").asString(""),
                        node.path("name").asString(""),
                        node.path("address").asString(""),
                        Instant.parse(node.path("seen").asString(""))));
            }
        } catch (IOException | JacksonException | java.time.DateTimeException | IllegalArgumentException e) {
            LOG.error("{} cannot be read; the saved searches in it are left out", file, e);
        }
    }

    private void store() {
        ArrayNode all = JSON.createArrayNode();
        searches.forEach(each -> all.addObject()
                .put("id", each.id())
                .put("name", each.name())
                .put("address", each.address())
                .put("seen", each.seen().toString()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.write(beside, JSON.writeValueAsBytes(all));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("saved searches cannot be written to " + file, e);
        }
    }
}
