package org.zvirka.app.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest.Sort;

class SavedSearchesTest {

    private static final Selection TRAINING =
            new Selection("навчання & інше", Filters.of(FilterField.STATUS, "DONE"), Sort.RELEVANCE);

    @TempDir
    private Path data;

    @Test
    void savedSearch_isThereAfterARestart() {
        opened().add("Навчання", TRAINING);
        assertThat(opened().all()).singleElement().satisfies(search -> {
            assertThat(search.name()).isEqualTo("Навчання");
            assertThat(search.selection()).isEqualTo(TRAINING);
        });
    }

    @Test
    void removedSearch_isGone() {
        SavedSearches searches = opened();
        searches.add("Навчання", TRAINING);
        searches.remove(searches.all().getFirst().id());
        assertThat(opened().all()).isEmpty();
    }

    @Test
    void brokenFile_doesNotStopTheApplication() throws IOException {
        Files.writeString(data.resolve("saved-searches.json"), "[{\"id\":");
        assertThat(opened().all()).isEmpty();
    }

    @Test
    void endlessName_isCut() {
        SavedSearches searches = opened();
        searches.add("а".repeat(10_000), TRAINING);
        assertThat(searches.all().getFirst().name()).hasSize(SavedSearch.LONGEST_NAME);
    }

    private SavedSearches opened() {
        return new SavedSearches(data);
    }
}
