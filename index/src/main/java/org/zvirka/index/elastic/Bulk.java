package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.index.engine.EngineUnavailableException;

/** Sends changes in batches and sends again only what failed. Safe for use by several threads. */
final class Bulk {

    /** A measure takes a few kilobytes: batches of one or two megabytes, as Elastic advises to begin with. */
    private static final int BATCH = 400;

    private final Connection connection;
    private final ElasticSettings settings;

    private final Refresh refresh;

    /** @param refresh whether what was sent is found by searches when sending returns */
    Bulk(Connection connection, ElasticSettings settings, Refresh refresh) {
        this.refresh = refresh;
        this.connection = connection;
        this.settings = settings;
    }

    /** Durable when it returns. Operations carry ids, so that doing one twice is doing it once. */
    void send(String index, List<BulkOperation> operations) {
        for (int from = 0; from < operations.size(); from += BATCH) {
            batch(index, operations.subList(from, Math.min(operations.size(), from + BATCH)));
        }
    }

    private void batch(String index, List<BulkOperation> operations) {
        List<BulkOperation> left = new ArrayList<>(operations);
        connection.patiently("writing to " + index, client -> {
            BulkResponse response = client.bulk(b -> b.index(index)
                    .requireAlias(index.equals(settings.alias()))
                    .operations(left)
                    .refresh(refresh));
            if (response.items().size() != left.size()) {
                throw new IOException(response.items().size() + " answers to " + left.size() + " changes");
            }
            List<BulkOperation> again = new ArrayList<>();
            Optional<BulkResponseItem> passing = Optional.empty();
            for (int i = 0; i < left.size(); i++) {
                BulkResponseItem item = response.items().get(i);
                if (failed(item)) {
                    passing = Optional.of(item);
                    again.add(left.get(i));
                }
            }
            left.clear();
            left.addAll(again);
            if (passing.isPresent()) {
                throw new PutOffException(again.size(), passing.get().status(), reason(passing.get()));
            }
            return true;
        });
    }

    /** @throws EngineUnavailableException where trying again cannot help */
    private boolean failed(BulkResponseItem item) {
        boolean gone = item.operationType() == co.elastic.clients.elasticsearch.core.bulk.OperationType.Delete
                && item.status() == 404;
        if (item.error() == null || gone) {
            return false;
        }
        if (!Trouble.passes(item.status(), reason(item))) {
            throw Trouble.answered(
                    "writing " + item.id() + " at " + settings.nodes() + ": ",
                    item.status(),
                    reason(item),
                    new IllegalStateException("refused by the cluster"));
        }
        return true;
    }

    private static String reason(BulkResponseItem item) {
        return item.error() == null
                ? ""
                : item.error().type() + ": " + item.error().reason();
    }
}
