package org.zvirka.ingest.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zvirka.ingest.given.Sample;
import org.zvirka.ingest.given.Shown;

final class DocReaderTest {

    @Test
    void plan_isReadAsPrinted() {
        assertThat(Shown.blocks(Sample.doc(), "a.doc")).isEqualTo("# " + Sample.read());
    }

    @Test
    void footnotesChangesAndHiddenText_areTold() {
        assertThat(Shown.findings(Sample.doc(), "a.doc").lines())
                .containsExactlyInAnyOrder(
                        "TRACKED_CHANGES", "HIDDEN_TEXT", "TABLE_IN_CELL", "FOOTNOTE За окремим графіком");
    }

    @Test
    void headerRows_areMarked() {
        assertThat(Shown.document(Sample.doc(), "a.doc").tables().getFirst().headerRows())
                .isEqualTo(2);
    }

    @Test
    void samePlanAsRtf_isReadAlike() {
        assertThat(Shown.blocks(Sample.rtf(), "a.rtf")).isEqualTo(Sample.read());
    }
}
