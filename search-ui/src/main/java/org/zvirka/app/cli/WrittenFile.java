package org.zvirka.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.zvirka.ingest.document.DocumentId;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a command says of a file it wrote: a line for people, or an object for programs. */
final class WrittenFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--json", description = "Say in JSON what was written: file, counts, bytes, SHA-256.")
    private boolean json;

    /**
     * @param words for people, on the stream for errors
     * @param facts for programs, on the stream for answers
     */
    void tell(Path file, String words, Map<String, Object> facts, PrintWriter out, PrintWriter err) throws IOException {
        if (!json) {
            err.println("zvirka: " + words + " in " + file);
            return;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("file", file.toString());
        facts.forEach((name, value) -> node.putPOJO(name, value));
        node.put("bytes", Files.size(file)).put("sha256", DocumentId.of(file).value());
        out.println(JSON.writeValueAsString(node));
    }
}
