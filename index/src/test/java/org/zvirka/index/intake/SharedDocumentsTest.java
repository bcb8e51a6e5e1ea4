package org.zvirka.index.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.Analysis;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.Hit;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.lucene.LuceneArchive;
import org.zvirka.ingest.Readers;

/** The whole way with real documents, where they lie beside the project. */
class SharedDocumentsTest {

    private static final Path DOCUMENTS = Path.of("../../shared/documents/text");

    @BeforeEach
    void present() {
        boolean there = Files.isDirectory(DOCUMENTS);
        Assumptions.assumeTrue(
                there, "no documents in " + DOCUMENTS.toAbsolutePath().normalize());
    }

    @Test
    void everyMeasure_isFoundByItsWords() throws Exception {
        try (Archive archive = LuceneArchive.inMemory()) {
            new Intake(archive, Readers.inProcess(), Analysis.standard(), Clock.systemUTC(), 2)
                    .take(List.of(DOCUMENTS), Intake.Mode.NEW_ONLY, Progress.Listener.NONE);

            assertThat(archive.plans().list()).hasSize(5);
            assertThat(archive.health().measures()).isEqualTo(188);
            Set<String> one = found(archive, "конфлікту інтересів");
            assertThat(one).isNotEmpty().isEqualTo(found(archive, "конфлікт інтересів"));
            assertThat(found(archive, "\"конфлікт інтересів\"").size()).isLessThan(one.size());
            SearchResult.Found facets = (SearchResult.Found) archive.search()
                    .search(new SearchRequest(
                            "конфлікту інтересів",
                            Filters.NONE,
                            Set.of(FilterField.BODY),
                            SearchRequest.Sort.RELEVANCE,
                            "",
                            0,
                            false));
            assertThat(facets.facets().get(FilterField.BODY)).hasSizeGreaterThanOrEqualTo(4);
            SearchResult.Found notDone = (SearchResult.Found)
                    archive.search().search(SearchRequest.of("", Filters.of(FilterField.STATUS, "NOT_DONE")));
            assertThat(notDone.total()).isEqualTo(7);
        }
    }

    private static Set<String> found(Archive archive, String query) {
        SearchResult.Found found = (SearchResult.Found) archive.search()
                .search(new SearchRequest(query, Filters.NONE, Set.of(), SearchRequest.Sort.DOCUMENT, "", 1000, false));
        return found.hits().stream()
                .map(Hit::measure)
                .map(measure -> measure.id().value())
                .collect(Collectors.toSet());
    }
}
