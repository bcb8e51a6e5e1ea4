package org.zvirka.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;

class PageRangesTest {

    @Test
    void pagesThatNeedRecognition_areToldOnceWithTheirRanges() {
        Finding other = Finding.of(Finding.Kind.PAGE_WITHOUT_TEXT, Origin.onPage(4, Box.NONE));

        List<Finding> merged = PageRanges.merged(List.of(needs(1), needs(2), other, needs(3), needs(7)));

        assertThat(merged).hasSize(2);
        assertThat(merged.getFirst().details()).containsExactly("tesseract", "1-3, 7");
        assertThat(merged.getFirst().origin().page()).isEqualTo(1);
        assertThat(merged.getLast()).isEqualTo(other);
    }

    @Test
    void findingsOfOtherKinds_stayAsTheyAre() {
        List<Finding> findings = List.of(
                Finding.of(Finding.Kind.TEXT_RECOGNISED, Origin.onPage(1, Box.NONE), "90"),
                Finding.of(Finding.Kind.TEXT_RECOGNISED, Origin.onPage(2, Box.NONE), "90"));

        assertThat(PageRanges.merged(findings)).isEqualTo(findings);
    }

    private static Finding needs(int page) {
        return Finding.of(Finding.Kind.NEEDS_TEXT_RECOGNITION, Origin.onPage(page, Box.NONE), "tesseract");
    }
}
