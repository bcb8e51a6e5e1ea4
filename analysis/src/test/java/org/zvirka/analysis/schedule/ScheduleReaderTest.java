package org.zvirka.analysis.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleReaderTest {

    private static final ScheduleReader READER = ScheduleReader.bundled();

    record Row(Years plan, String deadline, String expected) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            String[] years = cells[0].split("-");
            int from = Integer.parseInt(years[0]);
            int to = Integer.parseInt(years[years.length - 1]);
            return new Row(Years.of(from, to), cells[1], cells[2]);
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        ScheduleReaderTest.class.getResourceAsStream("deadlines.tsv"), "deadlines.tsv");
                Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
            return lines.filter(line -> !line.startsWith("#")).map(Row::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void deadline_isReadAsTheTableSays(Row row) {
        assertThat(Notation.of(READER.read(row.deadline(), row.plan()).schedule()))
                .isEqualTo(row.expected());
    }

    @Test
    void table_holdsAtLeast150Phrases() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void reading_pointsAtTheWordsOfTime() {
        String deadline = "Звіт подати до 1 липня 2021 року!";

        ScheduleReader.Reading reading = READER.read(deadline, Years.UNKNOWN);

        assertThat(deadline.substring(reading.start(), reading.end())).isEqualTo("до 1 липня 2021 року");
        assertThat(reading.confidence()).isLessThan(0.9);
    }

    @Test
    void cellOfThousandsOfCharacters_isNotUnderstood() {
        assertThat(READER.read("щомісяця ".repeat(5_000), Years.of(2021, 2021)).schedule())
                .isInstanceOf(Schedule.Unparsed.class);
    }
}
