package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.zvirka.index.engine.EngineUnavailableException;

/** Tells what is wrong with the cluster and what to do. */
final class Trouble {

    /** Answers of a cluster that is overloaded, losing a node or out of room: another try may succeed. */
    private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);

    /** Answers of a node that does not reach the others. */
    private static final Set<Integer> ALONE = Set.of(502, 503, 504);

    private Trouble() {}

    /** Whether another node may answer. */
    static boolean isOfOneNode(Exception e) {
        return switch (e) {
            case ElasticsearchException answer -> ALONE.contains(answer.status());
            case PutOffException later -> false;
            default -> true;
        };
    }

    /** Whether waiting may help. */
    static boolean passes(Exception e) {
        return switch (e) {
            case ElasticsearchException answer -> passes(answer.status(), text(answer));
            default -> !isDistrust(e);
        };
    }

    static boolean passes(int status, String reason) {
        return PASSING.contains(status) || isBlock(reason);
    }

    static EngineUnavailableException of(String what, ElasticSettings settings, Exception e) {
        String where = what + " at " + settings.nodes() + ": ";
        return switch (e) {
            case ElasticsearchException answer -> answered(where, answer.status(), text(answer), answer);
            case PutOffException later -> answered(where, later.status(), later.reason(), later);
            default ->
                isDistrust(e)
                        ? new EngineUnavailableException(
                                "security",
                                where + "its certificate is not trusted (" + e.getMessage()
                                        + "); name a PEM file of who signed it in zvirka.cluster.certificate",
                                e)
                        : unreachable(where, e);
        };
    }

    private static EngineUnavailableException unreachable(String where, Exception e) {
        return new EngineUnavailableException(
                "unreachable",
                where + "Elasticsearch does not answer (" + e.getMessage()
                        + "); check that it runs and the address is right",
                e);
    }

    /** Whether somebody removed the index. */
    static boolean isMissingIndex(EngineUnavailableException e) {
        return String.valueOf(e.getMessage()).contains("index_not_found_exception");
    }

    /** Whether the other side is there and not who it should be, or speaks no TLS. */
    private static boolean isDistrust(Exception e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof SSLException) {
                return true;
            }
        }
        return false;
    }

    static EngineUnavailableException answered(String where, int status, String text, Throwable cause) {
        if (status == 401 || status == 403 && !isBlock(text)) {
            return new EngineUnavailableException(
                    "security", where + "Elasticsearch refuses the credentials or lacks a right (" + text + ")", cause);
        }
        if (isBlock(text)) {
            return new EngineUnavailableException(
                    "readOnly",
                    where + "the index is read-only, as when a disk is nearly full (" + text
                            + "); make room, Elasticsearch lifts the block by itself",
                    cause);
        }
        if (text.contains("ukrainian")) {
            return new EngineUnavailableException(
                    "pluginMissing",
                    where + "Elasticsearch lacks the plugin analysis-ukrainian: run 'bin/elasticsearch-plugin install"
                            + " analysis-ukrainian' on every node and restart it",
                    cause);
        }
        if (text.contains("mapper") || text.contains("parsing_exception") || text.contains("strict_dynamic")) {
            return new EngineUnavailableException(
                    "mapping",
                    where + "the index has other fields than Zvirka made (" + text
                            + "); remove the index, it is built anew from the kept plans",
                    cause);
        }
        return new EngineUnavailableException("unreachable", where + status + " " + text, cause);
    }

    private static boolean isBlock(String text) {
        return text.contains("cluster_block_exception") || text.contains("FORBIDDEN/");
    }

    private static String text(ElasticsearchException e) {
        StringBuilder text = new StringBuilder();
        for (var cause = e.error(); cause != null && text.length() < 1000; cause = cause.causedBy()) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(cause.type())
                    .append(": ")
                    .append(cause.reason());
        }
        return text.toString();
    }
}
