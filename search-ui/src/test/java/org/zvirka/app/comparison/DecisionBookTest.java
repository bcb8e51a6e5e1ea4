package org.zvirka.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.compare.Decisions;
import org.zvirka.analysis.plan.MeasureId;

class DecisionBookTest {

    private static final Decisions.Pairing PAIR =
            new Decisions.Pairing(new MeasureId("a".repeat(20)), new MeasureId("b".repeat(20)));

    @TempDir
    private Path folder;

    @Test
    void decisions_outliveTheProcess_andTheLastOneHolds() {
        Path file = folder.resolve("not-yet/link-decisions.log");
        DecisionBook book = DecisionBook.inFile(file);
        book.decide(entry(true));
        book.decide(entry(false));
        DecisionBook again = DecisionBook.inFile(file);
        assertThat(again.entries()).hasSize(2);
        assertThat(again.decisions().rejected()).containsExactly(PAIR);
        assertThat(again.decisions().confirmed()).isEmpty();
    }

    @Test
    void cutLine_isPassedOver_andTakesNoOtherWithIt() throws IOException {
        Path file = folder.resolve("link-decisions.log");
        DecisionBook.inFile(file).decide(entry(true));
        Files.writeString(file, "{\"before\":\"aa", StandardOpenOption.APPEND);
        assertThat(DecisionBook.inFile(file).decisions().confirmed()).containsExactly(PAIR);
        DecisionBook.inFile(file).decide(entry(false));
        assertThat(DecisionBook.inFile(file).decisions().rejected()).containsExactly(PAIR);
    }

    private static DecisionBook.Entry entry(boolean same) {
        return new DecisionBook.Entry(PAIR, same, "Марта", Instant.parse("2026-01-02T03:04:05Z"));
    }
}
