package org.zvirka.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads invented tables of figures in many layouts and fails when less is read than before. */
class InventedStatisticsTest {

    private static final int PAGES = 40;

    /** What is read now, rounded down. */
    private static final double LEAST = 0.999;

    @Test
    void rowsOfManyLayouts_areReadAtLeastAsWellAsBefore() {
        int printed = 0;
        int read = 0;
        int right = 0;
        List<String> faults = new ArrayList<>();
        for (long seed = 1; seed <= PAGES; seed++) {
            InventedStatistics page = new InventedStatistics(seed);
            List<String> left = new ArrayList<>(page.sheet().read().stream()
                    .filter(line -> line.startsWith("["))
                    .toList());
            printed += page.rows().size();
            read += left.size();
            for (String row : page.rows()) {
                boolean found = left.remove(row);
                right += found ? 1 : 0;
                if (!found) {
                    faults.add(seed + " not read: " + row);
                }
            }
            for (String row : left) {
                faults.add(seed + " not printed: " + row);
            }
        }

        assertThat(2.0 * right / (printed + read))
                .as("rows read as printed; at fault, by seed: %s", faults.subList(0, Math.min(40, faults.size())))
                .isGreaterThanOrEqualTo(LEAST);
    }
}
