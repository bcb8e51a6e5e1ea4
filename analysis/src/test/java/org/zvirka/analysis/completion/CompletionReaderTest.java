package org.zvirka.analysis.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zvirka.analysis.language.Lemmas;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Printed;

class CompletionReaderTest {

    private static final CompletionReader READER = CompletionReader.bundled(new Lemmas());

    @TestFactory
    Stream<DynamicTest> mark_is_read() throws IOException {
        return lines("marks.tsv").map(line -> {
            String[] cells = line.split("\t", -1);
            return DynamicTest.dynamicTest(
                    line, () -> assertThat(read("", cells[1], "").status()).isEqualTo(Completion.valueOf(cells[0])));
        });
    }

    @TestFactory
    Stream<DynamicTest> result_is_read() throws IOException {
        return lines("results.tsv").map(line -> {
            String[] cells = line.split("\t", -1);
            return DynamicTest.dynamicTest(
                    line,
                    () -> assertThat(read(cells[1], "", cells[2]).status()).isEqualTo(Completion.valueOf(cells[0])));
        });
    }

    /** Status, deadline, measure, result. */
    @TestFactory
    Stream<DynamicTest> result_is_read_besideThePromise() throws IOException {
        return lines("promised.tsv").map(line -> {
            String[] cells = line.split("\t", -1);
            Printed printed = new Printed(cells[2], cells[1], "", "", "", "", "", "", cells[3], Map.of());
            return DynamicTest.dynamicTest(
                    line, () -> assertThat(READER.read(PlanKind.REPORT, printed).status())
                            .isEqualTo(Completion.valueOf(cells[0])));
        });
    }

    @Test
    void mark_wins_over_result() {
        assertThat(read("", "Не виконано", "Проведено два семінари.").status()).isEqualTo(Completion.NOT_DONE);
    }

    @Test
    void empty_result_of_report_isNotReported() {
        assertThat(read("", "", " ").status()).isEqualTo(Completion.NOT_REPORTED);
    }

    @Test
    void measure_of_plan_isPlanned() {
        assertThat(READER.read(PlanKind.PLAN, Printed.ofText("Провести навчання"))
                        .status())
                .isEqualTo(Completion.PLANNED);
    }

    @Test
    void evidence_quotes_words_of_the_result() {
        String result = "Протягом року повідомлень не надходило";
        Evidence evidence = read("", "", result).evidence();
        assertThat(evidence.quote()).isEqualTo(result.substring(evidence.start(), evidence.end()));
        assertThat(evidence.quote()).contains("надходило");
    }

    /** Whatever a cell holds, there is an answer and it quotes the cell. */
    @Test
    void any_text_hasAnAnswer() {
        Random random = new Random(20_211);
        String letters = "абвіїєґ не було-виконано,.;«»\"%0123\n\tABC ’\uD83D\uDE00\uD83D—";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Evidence evidence = read("", "", text.toString()).evidence();
            assertThat(evidence.quote()).isEqualTo(text.substring(evidence.start(), evidence.end()));
        }
    }

    @Test
    void words_inTheColumnOfMarks_areReadAsAResult() {
        assertThat(read("січень", "Скринька довіри функціонує", "").status()).isEqualTo(Completion.DONE);
        assertThat(read("січень", "Функціонує", "").status()).isEqualTo(Completion.IN_PROGRESS);
        assertThat(read("січень", "Дошка оголошень не діяла, перелік не оприлюднено", "")
                        .status())
                .isEqualTo(Completion.NOT_DONE);
        assertThat(read("січень", "Буде проведено восени", "").status()).isEqualTo(Completion.IN_PROGRESS);
        assertThat(read("січень", "Проведено 3 із 5 зустрічей", "").status()).isEqualTo(Completion.PARTIAL);
        assertThat(read("постійно", "Здійснюється", "").status()).isEqualTo(Completion.DONE);
        assertThat(read("січень", "Здійснюється", "").status()).isEqualTo(Completion.IN_PROGRESS);
    }

    private static CompletionReader.Verdict read(String deadline, String mark, String result) {
        return READER.read(PlanKind.REPORT, new Printed("Захід", deadline, "", "", "", "", mark, "", result, Map.of()));
    }

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CompletionReaderTest.class.getResourceAsStream(name))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }
}
