package org.zvirka.analysis.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.ScheduleReader;
import org.zvirka.analysis.schedule.Years;

class TimelinessReaderTest {

    private static final ScheduleReader SCHEDULES = ScheduleReader.bundled();
    private static final TimelinessReader READER = TimelinessReader.bundled();
    private static final Years YEAR = Years.of(2021, 2021);

    private static TimelinessReader.Judgement read(String deadline, Completion status, String result) {
        Optional<LocalDate> asOf = new ReportDay(SCHEDULES).of(YEAR, List.of());
        return READER.read(SCHEDULES.read(deadline, YEAR).schedule(), deadline, status, result, asOf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            до 1 квітня             | DONE        | Перелік затверджено 12.03.2021.                              | ON_TIME
            до 1 квітня             | DONE        | Перелік затверджено 12 березня 2021 року                     | ON_TIME
            до 1 квітня             | DONE        | У лютому 2021 року надіслано перелік                         | ON_TIME
            до 1 квітня             | DONE        | Перелік затверджено 12.04.2021                               | LATE
            до 1 квітня             | DONE        | Листом від 05.04.2021 № 17 перелік надіслано                 | LATE
            до 1 квітня             | DONE        | Перелік надіслано листом від 30.03.2021 № 17                 | ON_TIME
            до 1 квітня             | DONE        | Згідно з наказом від 14.02.2021 № 3 перелік складено         | UNKNOWN
            до 1 квітня             | DONE        | Перелік, затверджений наказом від 14.05.2021, виконується    | UNKNOWN
            до 1 квітня             | DONE        | Перелік складено                                             | UNKNOWN
            до 1 квітня             | DONE        | Складено 20.03.2021, доповнено 20.04.2021                    | UNKNOWN
            до 1 квітня             | DONE        | Складено. Крім того, 20.09.2021 проведено нараду             | UNKNOWN
            до 1 квітня             | DONE        | Діє до 31.12.2024                                            | UNKNOWN
            до 1 квітня             | DONE        | Навчання 05.03.2018 були попередніми                         | UNKNOWN
            протягом року           | DONE        | Проводилися консультації                                     | ON_TIME
            протягом року           | DONE        | Проведено 10.02.2021 та 14.10.2021                           | ON_TIME
            протягом року           | DONE        | Захід відбувся 20.01.2022                                    | LATE
            протягом року           | NOT_DONE    | Не проводилися                                               | OVERDUE
            протягом року           | PARTIAL     | Проведено одну з двох нарад                                  | OVERDUE
            протягом року           | NO_OCCASION | Звернень не було                                             | UNKNOWN
            протягом року (за наявності коштів) | NOT_DONE | Кошти не виділено                                   | UNKNOWN
            до 1 березня 2022 року  | NOT_DONE    | Розпочнеться пізніше                                         | UNKNOWN
            червень                 | IN_PROGRESS | Триває погодження                                            | OVERDUE
            до 20 січня та до 20 липня | DONE     | Звіти подано 18.01.2021 та 19.07.2021                        | ON_TIME
            до 20 січня та до 20 липня | DONE     | Звіти подано 18.01.2021 та 29.07.2021                        | LATE
            до 20 січня та до 20 липня | DONE     | Звіт подано 18.01.2021                                       | UNKNOWN
            щокварталу              | IN_PROGRESS | Звіти подаються                                            | UNKNOWN
            щокварталу              | DONE        | Звіти подавалися                                             | UNKNOWN
            постійно                | DONE        | Забезпечено                                                  | NO_DEADLINE
            постійно; у разі потреби | NOT_DONE   | Не проводилося                                               | NO_DEADLINE
            щодня                   | DONE        | Забезпечено                                                  | NO_DEADLINE
            у разі потреби          | NO_OCCASION | Потреби не було                                              | NO_DEADLINE
            протягом 3 робочих днів з моменту подання | DONE | Погоджено                                       | UNKNOWN
            згідно з планом         | DONE        | Виконано                                                     | UNKNOWN
            до 31 квітня            | NOT_DONE    | Не виконано                                                  | UNKNOWN
            до 1 квітня             | PLANNED     | ''                                                           | UNKNOWN
            до 1 квітня             | NOT_REPORTED | ''                                                          | UNKNOWN
            ''                      | DONE        | Виконано 12.03.2021                                          | NO_DEADLINE
            """)
    void timeliness_isAsTold(String deadline, Completion status, String result, Timeliness expected) {
        assertThat(read(deadline, status, result).timeliness()).isEqualTo(expected);
    }

    @Test
    void late_quotesTheDayOfTheDeed() {
        assertThat(read("до 1 квітня", Completion.DONE, "Затверджено 12.04.2021 року")
                        .evidence())
                .hasValueSatisfying(evidence -> {
                    assertThat(evidence.field()).isEqualTo("result");
                    assertThat(evidence.quote()).isEqualTo("12.04.2021");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Звіт про виконання плану за 2021 рік            | 2022-01-01
            Інформація про стан виконання за I квартал      | 2021-04-01
            Звіт за І півріччя 2021 року                    | 2021-07-01
            Звіт за 9 місяців 2021 року                     | 2021-10-01
            Звіт за перше півріччя                          | 2021-07-01
            """)
    void reportDay_followsThePeriodOfTheTitle(String title, LocalDate expected) {
        assertThat(new ReportDay(SCHEDULES).of(YEAR, List.of(title))).contains(expected);
    }

    @Test
    void reportDay_ofUnknownYears_isUnknown() {
        assertThat(new ReportDay(SCHEDULES).of(Years.UNKNOWN, List.of("Звіт"))).isEmpty();
    }
}
