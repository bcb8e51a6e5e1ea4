package org.zvirka.app.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.zvirka.analysis.json.PlanJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One object a line, told apart by {@code type}: {@code export} first, then every {@code measure} with the fields of {@code
 * zvirka extract} and its {@code document}, at last {@code end} with the number of measures. Without {@code end} the file is
 * not complete.
 */
final class NdjsonWriter implements MeasureWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OutputStream out;

    NdjsonWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    @Override
    public void begin(Provenance provenance) throws IOException {
        line(node("export").setAll(provenance.toTree()));
    }

    @Override
    public void measure(ExportedMeasure exported) throws IOException {
        line(measureLine(exported));
    }

    /** A measure with all its fields and its document. */
    static ObjectNode measureLine(ExportedMeasure exported) {
        var plan = exported.hit().plan();
        ObjectNode node = node("measure");
        node.setAll(PlanJson.toTree(exported.measure()));
        node.putObject("document")
                .put("id", plan.id().value())
                .put("file", plan.file())
                .put("mediaType", plan.mediaType())
                .put("title", plan.title())
                .put("body", plan.body())
                .put("kind", plan.kind().name())
                .put("yearFrom", plan.yearFrom())
                .put("yearTo", plan.yearTo());
        exported.corrected().forEach(node.putArray("corrected")::add);
        return node;
    }

    @Override
    public void end(long rows) throws IOException {
        line(node("end").put("measures", rows));
        out.flush();
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private void line(ObjectNode node) throws IOException {
        out.write(JSON.writeValueAsBytes(node));
        out.write('\n');
    }
}
