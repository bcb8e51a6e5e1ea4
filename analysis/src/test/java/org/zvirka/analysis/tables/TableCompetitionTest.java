package org.zvirka.analysis.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.document.Grid;
import org.zvirka.ingest.document.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The European half of the ICDAR 2013 table competition, read from a folder beside the project where it is present. Tables
 * found where there are none count against the reader.
 */
class TableCompetitionTest {

    private static final Path FOLDER = Path.of("../../shared/documents/tables-icdar2013-eu");

    /** The best systems of the competition came near 0.95; 0.97 was reached when this was written. */
    private static final double LEAST_F1 = 0.95;

    @Test
    void tablesOfTheCompetition_areFoundWithTheirCells() throws IOException {
        assumeThat(FOLDER)
                .as("the documents of the competition stand beside the project")
                .exists();
        JsonNode truth = JsonMapper.builder().build().readTree(Files.readAllBytes(FOLDER.resolve("truth.json")));
        double precision = 0;
        double recall = 0;
        List<String> poor = new ArrayList<>();
        try (DocumentReader reader = Readers.inProcess()) {
            for (String name : truth.propertyNames()) {
                Adjacency expected = expected(truth.get(name));
                Adjacency found = found(reader, name + ".pdf");
                double right = found.shared(expected);
                precision += found.size() == 0 ? 0 : right / found.size();
                recall += right / expected.size();
                if (right < 0.9 * Math.max(found.size(), expected.size())) {
                    poor.add(name + " " + right + " of " + expected.size() + ", found " + found.size());
                }
            }
        }
        double p = precision / truth.size();
        double r = recall / truth.size();
        assertThat(2 * p * r / (p + r))
                .as("precision %s, recall %s, poor: %s", p, r, poor)
                .isGreaterThan(LEAST_F1);
    }

    private static Adjacency expected(JsonNode tables) {
        Adjacency relations = new Adjacency();
        for (JsonNode table : tables) {
            List<Adjacency.Place> cells = new ArrayList<>();
            for (JsonNode region : table.path("regions")) {
                int down = region.path("row_increment").asInt();
                int right = region.path("col_increment").asInt();
                for (JsonNode cell : region.path("cells")) {
                    cells.add(new Adjacency.Place(
                            cell.path("r0").asInt() + down,
                            cell.path("c0").asInt() + right,
                            cell.path("r1").asInt() + down,
                            cell.path("c1").asInt() + right,
                            cell.path("text").asString()));
                }
            }
            relations.add(cells);
        }
        return relations;
    }

    private static Adjacency found(DocumentReader reader, String file) {
        Adjacency relations = new Adjacency();
        ReadOutcome outcome = reader.read(FOLDER.resolve(file), file);
        assertThat(outcome).as(file).isInstanceOf(ReadOutcome.Read.class);
        for (Table table : ((ReadOutcome.Read) outcome).document().tables()) {
            Grid grid = Grid.of(table);
            List<Adjacency.Place> cells = new ArrayList<>();
            for (int r = 0; r < grid.rows(); r++) {
                for (int c = 0; c < grid.columns(); c++) {
                    Optional<Grid.Slot> slot = grid.at(r, c);
                    if (slot.isPresent() && slot.get().row() == r && slot.get().column() == c) {
                        cells.add(place(slot.get()));
                    }
                }
            }
            relations.add(cells);
        }
        return relations;
    }

    private static Adjacency.Place place(Grid.Slot slot) {
        return new Adjacency.Place(
                slot.row(),
                slot.column(),
                slot.row() + slot.cell().rowSpan() - 1,
                slot.column() + slot.cell().colSpan() - 1,
                slot.cell().text());
    }
}
