package org.zvirka.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest.Sort;

class SearchStateTest {

    @Test
    void state_comesBackFromItsAddress() {
        SearchState state = new SearchState(
                "конфлікт & «інтересів»",
                new Filters(
                        Map.of(FilterField.BODY, Set.of("Тихоярська міська рада"), FilterField.YEAR, Set.of("2021")),
                        null,
                        null),
                Sort.DEADLINE,
                "0123456789abcdef0123");
        assertThat(SearchState.of(state.parameters())).isEqualTo(state);
    }

    @Test
    void address_ofNothing_isShort() {
        assertThat(SearchState.EMPTY.address()).isEqualTo("search");
    }

    @Test
    void wrongValues_areLeftOut() {
        SearchState state = SearchState.of(new QueryParameters(
                Map.of("m", List.of("<script>"), "sort", List.of("x"), "from", List.of("2021-99-99"))));
        assertThat(state).isEqualTo(SearchState.EMPTY);
    }

    @Test
    void endlessQuery_isCut() {
        SearchState state = SearchState.of(new QueryParameters(Map.of("q", List.of("а".repeat(100_000)))));
        assertThat(state.query()).hasSize(1000);
    }
}
