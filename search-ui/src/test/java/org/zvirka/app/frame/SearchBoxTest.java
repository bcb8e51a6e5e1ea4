package org.zvirka.app.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchBoxTest {

    @ParameterizedTest
    @CsvSource({
        "конфл, конфлікт, конфлікт",
        "конфлікт інт, інтересів, конфлікт інтересів",
        "result:пров, проведено, result:проведено",
        "'\"конфлікт інт', інтересів, '\"конфлікт інтересів'",
        "п'я, п'ять, п'ять",
        "'(', $1, '('"
    })
    void offeredWord_takesThePlaceOfTheLastTyped(String typed, String offered, String completed) {
        assertThat(SearchBox.completed(typed, offered)).isEqualTo(completed);
    }
}
