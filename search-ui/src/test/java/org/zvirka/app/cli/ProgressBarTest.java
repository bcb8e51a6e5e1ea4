package org.zvirka.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter said = new StringWriter();
    private final PrintWriter err = new PrintWriter(said, true);

    @Test
    void bar_growsWithTheStepsAndMakesRoomForLines() {
        ProgressBar bar = new ProgressBar(err, true, 4);
        bar.step("plan.docx");
        assertThat(said.toString()).endsWith("[######..................] 1/4 plan.docx");
        bar.step("report.pdf");
        bar.wipe();
        assertThat(said.toString())
                .contains("[############............] 2/4 report.pdf")
                .endsWith("\r\u001b[K");
    }

    @Test
    void moreStepsThanExpected_fillTheBar() {
        ProgressBar bar = new ProgressBar(err, true, 0);
        bar.step("archive.zip/one.docx");
        assertThat(said.toString()).endsWith("[########################] 1/1 archive.zip/one.docx");
    }

    @Test
    void megabytes_areCountedOnTheWayThrough() throws IOException {
        ByteArrayOutputStream through = new ByteArrayOutputStream();
        try (OutputStream out = new ProgressBar(err, true, 0).counting(through, "out.csv")) {
            out.write(new byte[3 << 20]);
            out.write(1);
        }
        assertThat(through.size()).isEqualTo((3 << 20) + 1);
        assertThat(said.toString()).contains("3 MB in out.csv");
    }

    @Test
    void withoutATerminal_nothingIsSaid() throws IOException {
        ProgressBar bar = new ProgressBar(err, false, 3);
        bar.step("plan.docx");
        bar.wipe();
        try (OutputStream out = bar.counting(new ByteArrayOutputStream(), "out.csv")) {
            out.write(new byte[2 << 20]);
        }
        assertThat(said.toString()).isEmpty();
    }
}
