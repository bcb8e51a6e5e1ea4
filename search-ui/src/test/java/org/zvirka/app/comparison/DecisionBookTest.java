package org.zvirka.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.compare.Decisions;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.comparison.LinkDecision.Side;
import org.zvirka.app.comparison.LinkDecision.Verdict;

class DecisionBookTest {

    private static final List<Plan> PLANS = YearPlans.alike();
    private static final Measure BEFORE = PLANS.get(0).measures().get(1);
    private static final Measure AFTER = PLANS.get(1).measures().get(0);
    private static final Decisions.Pairing PAIR = new Decisions.Pairing(BEFORE.id(), AFTER.id());

    @TempDir
    private Path folder;

    @Test
    void decisions_outliveTheProcess_andTheLastOneHolds() {
        Path file = folder.resolve("not-yet/link-decisions.log");
        DecisionBook book = DecisionBook.inFile(file);
        book.decide(entry(Verdict.SAME));
        book.decide(entry(Verdict.DIFFERENT));
        DecisionBook again = DecisionBook.inFile(file);
        assertThat(again.entries()).hasSize(2);
        assertThat(again.decisions(PLANS).rejected()).containsExactly(PAIR);
        assertThat(again.decisions(PLANS).confirmed()).isEmpty();
    }

    @Test
    void cutLine_isPassedOver_andTakesNoOtherWithIt() throws IOException {
        Path file = folder.resolve("link-decisions.log");
        DecisionBook.inFile(file).decide(entry(Verdict.SAME));
        Files.writeString(file, "{\"before\":\"aa", StandardOpenOption.APPEND);
        assertThat(DecisionBook.inFile(file).decisions(PLANS).confirmed()).containsExactly(PAIR);
        DecisionBook.inFile(file).decide(entry(Verdict.DIFFERENT));
        assertThat(DecisionBook.inFile(file).decisions(PLANS).rejected()).containsExactly(PAIR);
    }

    @Test
    void undoneDecision_holdsNoMore_andIsKept() {
        Path file = folder.resolve("link-decisions.log");
        DecisionBook book = DecisionBook.inFile(file);
        book.decide(entry(Verdict.SAME));
        book.decide(entry(Verdict.UNDONE));
        DecisionBook again = DecisionBook.inFile(file);
        assertThat(again.decisions(PLANS)).isEqualTo(Decisions.NONE);
        assertThat(again.decided(PLANS)).isEmpty();
        assertThat(again.entries()).hasSize(2).allMatch(each -> each.author().equals("Марта"));
    }

    @Test
    void decision_staysWhenItsDocumentIsReadALittleDifferently() {
        DecisionBook book = DecisionBook.inMemory();
        book.decide(entry(Verdict.SAME));
        Plan read = PLANS.get(0);
        Plan again = read.with(
                read.measures().stream()
                        .map(measure ->
                                measure.equals(BEFORE) ? YearPlans.reworded(measure, read, "шкіл ", "шкіл, ") : measure)
                        .toList(),
                read.findings());
        assertThat(again.measures()).extracting(Measure::id).doesNotContain(BEFORE.id());
        assertThat(book.decisions(List.of(again, PLANS.get(1))).confirmed())
                .containsExactly(new Decisions.Pairing(again.measures().get(1).id(), AFTER.id()));
    }

    @Test
    void decisionAboutAMeasureThatIsGone_isToldAndDoesNotHold() {
        DecisionBook book = DecisionBook.inMemory();
        book.decide(entry(Verdict.SAME));
        Plan emptied = PLANS.get(0).with(List.of(), List.of());
        List<Plan> plans = List.of(emptied, PLANS.get(1));
        assertThat(book.decisions(plans)).isEqualTo(Decisions.NONE);
        assertThat(book.decided(plans)).singleElement().matches(each -> !each.holds());
    }

    @Test
    void lineOfTheFirstKind_isStillUnderstood() throws IOException {
        Path file = folder.resolve("link-decisions.log");
        Files.writeString(
                file,
                "{\"before\":\"" + BEFORE.id() + "\",\"after\":\"" + AFTER.id()
                        + "\",\"same\":true,\"author\":\"\",\"at\":\"2026-01-02T03:04:05Z\"}\n");
        assertThat(DecisionBook.inFile(file).decisions(PLANS).confirmed()).containsExactly(PAIR);
    }

    private static LinkDecision entry(Verdict verdict) {
        return new LinkDecision(
                Side.of(PLANS.get(0).id(), BEFORE),
                Side.of(PLANS.get(1).id(), AFTER),
                verdict,
                "Марта",
                Instant.parse("2026-01-02T03:04:05Z"));
    }
}
