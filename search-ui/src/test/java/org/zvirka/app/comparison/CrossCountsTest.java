package org.zvirka.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.compare.Matrix;
import org.zvirka.analysis.compare.Rate;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.lucene.LuceneArchive;

class CrossCountsTest {

    private final Archive archive = LuceneArchive.inMemory();
    private final CrossCounts counts = new CrossCounts(archive.search());

    @BeforeEach
    void fill() {
        YearPlans.all().forEach(archive.plans()::put);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void bodyByYear_hasNoCellWithoutDocuments() {
        Matrix matrix = counts.count(FilterField.YEAR, Filters.NONE);
        assertThat(matrix.rows()).containsExactlyInAnyOrder(YearPlans.TOWN, YearPlans.CITY);
        assertThat(matrix.columns()).containsExactly("2021", "2022");
        assertThat(matrix.cell(YearPlans.TOWN, "2021").map(Tally::total)).contains(4L);
        assertThat(matrix.cell(YearPlans.CITY, "2022")).isEmpty();
    }

    @Test
    void executionRate_isOfReportedMeasures() {
        Matrix matrix = counts.count(FilterField.YEAR, Filters.of(FilterField.KIND, "REPORT"));
        assertThat(matrix.cell(YearPlans.TOWN, "2021").map(Tally::execution)).contains(new Rate(1, 2, 0));
        assertThat(matrix.cell(YearPlans.TOWN, "2021").map(Tally::onTime)).contains(new Rate(1, 1, 1));
    }

    @Test
    void bodyByTheme_hasZeroWhereThereAreDocumentsWithoutIt() {
        Matrix matrix =
                counts.count(FilterField.THEME, new Filters(Map.of(FilterField.YEAR, Set.of("2021")), null, null));
        assertThat(matrix.columns()).containsExactly("transparency", CrossCounts.WITHOUT);
        assertThat(matrix.total(YearPlans.TOWN).map(Tally::total)).contains(4L);
        assertThat(matrix.cell(YearPlans.CITY, "transparency").map(Tally::total))
                .contains(1L);
        assertThat(matrix.cell(YearPlans.TOWN, "transparency").map(Tally::total))
                .contains(2L);
    }
}
