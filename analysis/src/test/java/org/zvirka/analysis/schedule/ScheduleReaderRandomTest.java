package org.zvirka.analysis.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts of a generator; its seed is in the message of a failure. */
class ScheduleReaderRandomTest {

    private static final int TEXTS = 20_000;
    private static final String[] MONTHS = {
        "січня", "лютого", "березня", "квітня", "травня", "червня",
        "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"
    };
    private static final ScheduleReader READER = ScheduleReader.bundled();

    @Test
    void anyText_isReadWithoutFailureAndWithItsWords() throws IOException {
        Random random = new Random(20_211);
        List<ScheduleReaderTest.Row> rows = ScheduleReaderTest.rows();
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random, rows);
            Years plan = random.nextInt(4) == 0 ? Years.UNKNOWN : Years.of(2019, 2019 + random.nextInt(4));
            ScheduleReader.Reading reading = READER.read(text, plan);
            assertThat(reading.start()).as("text %d: %s", i, text).isBetween(0, reading.end());
            assertThat(reading.end()).as("text %d: %s", i, text).isLessThanOrEqualTo(text.length());
            assertThat(reading.schedule().occurrences())
                    .as("text %d: %s", i, text)
                    .isSorted();
            if (!(reading.schedule() instanceof Schedule.None)) {
                assertThat(text.substring(reading.start(), reading.end()))
                        .as("text %d: %s", i, text)
                        .isNotBlank();
            }
        }
    }

    /** Pieces of phrases of the table in wild order, cut anywhere, with strange characters between them. */
    private static String text(Random random, List<ScheduleReaderTest.Row> rows) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(5); pieces >= 0; pieces--) {
            String phrase = rows.get(random.nextInt(rows.size())).deadline();
            int from = random.nextInt(phrase.length() + 1);
            text.append(random.nextBoolean() ? phrase : phrase.substring(from));
            switch (random.nextInt(6)) {
                case 0 -> text.append(' ').append(random.nextInt()).append('.');
                case 1 -> text.appendCodePoint(random.nextInt(0x20, 0xD7FF));
                case 2 -> text.append("((").append("99.99.9999");
                default -> text.append(' ');
            }
        }
        return text.toString();
    }

    @Test
    void everyDay_isReadBackFromItsWords() {
        Random random = new Random(77);
        for (int i = 0; i < 3_000; i++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7_000));
            String words =
                    "до %d %s %d року".formatted(day.getDayOfMonth(), MONTHS[day.getMonthValue() - 1], day.getYear());
            String digits = "до %02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            String shortYear =
                    "до %02d.%02d.%02d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
            for (String text : List.of(words, digits, shortYear)) {
                assertThat(READER.read(text, Years.UNKNOWN).schedule())
                        .as(text)
                        .isEqualTo(new Schedule.By(List.of(day)));
            }
        }
    }
}
