package org.zvirka.analysis.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zvirka.analysis.plan.ColumnRole;

class HeaderWordsTest {

    private final HeaderWords words = HeaderWords.bundled();

    @ParameterizedTest
    @CsvSource({
        "Виконавець, RESPONSIBLE",
        "Виконавец ь, RESPONSIBLE",
        "Відпові дальний, RESPONSIBLE",
        "Тер мін, DEADLINE",
        "№ з/п, NUMBER"
    })
    void title_isKnownThoughItsWordIsBroken(String title, ColumnRole role) {
        assertThat(words.match(title))
                .hasValueSatisfying(match -> assertThat(match.role()).isEqualTo(role));
    }

    @ParameterizedTest
    @CsvSource({"Колір", "Площа ділянки", "О"})
    void otherTitle_isUnknown(String title) {
        assertThat(words.match(title)).isEmpty();
    }
}
