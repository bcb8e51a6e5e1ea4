package org.zvirka.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "перевірка, перевірити", "перевірка, перевіряти", "оприлюднення, оприлюднити", "оприлюднення, оприлюднювати",
        "проведення, провести", "запровадження, запровадити", "розміщення, розмістити", "встановлення, встановити",
        "декларація, декларування", "контроль, контролювати", "навчання, навчати"
    })
    void wordsMadeFromOneAnother_shareAStem(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({"контроль, контрагент", "провести, провокація", "рада, радник", "звіт, звітний"})
    void shortAndUnrelatedWords_areNotCutToNothing(String one, String other) {
        assertThat(Stems.of(one)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Stems.of(other)).hasSizeGreaterThanOrEqualTo(3);
    }
}
