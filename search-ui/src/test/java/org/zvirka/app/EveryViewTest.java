package org.zvirka.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Ledger;

/** Every address in every state of the archive: something is said, and never that something went wrong. */
class EveryViewTest extends ViewTest {

    private static final Plan REPORT = TestPlans.report();
    private static final String NO_ID = "0123456789abcdef0123";

    static List<String> addresses() {
        return List.of(
                "",
                "search",
                "search?q=навчання",
                "search?q=((&status=DONE&m=" + REPORT.measures().getFirst().id(),
                "search?m=" + REPORT.measures().getFirst().id(),
                "search?m=" + NO_ID,
                "measure/" + REPORT.measures().getFirst().id(),
                "measure/" + NO_ID,
                "measure/не-номер",
                "documents",
                "document/" + REPORT.id(),
                "document/" + "0".repeat(64),
                "document/не-номер",
                "names",
                "review",
                "names",
                "names?kind=party",
                "export",
                "export?q=навчання&status=NOT_DONE",
                "export?q=((",
                "compare",
                "compare/report",
                "compare/report?body=Немає%20такої&year=3000",
                "compare/years",
                "compare/years?body=Немає%20такої",
                "compare/bodies",
                "compare/bodies?by=nonsense",
                "такої/сторінки/немає");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void emptyArchive_hasWordsForEveryAddress(String address) {
        go(address);
        assertWell(address);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void filledArchive_hasWordsForEveryAddress(String address) {
        archive.plans().put(REPORT);
        archive.plans().put(TestPlans.promise("Тиха рада", 2021));
        archive.ledger("лист.docx", Ledger.State.NO_TABLE, "");
        go(address);
        assertWell(address);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void engineDown_isSaidWhereItIsNeeded(String address) {
        archive.plans().put(REPORT);
        archive.down(true);
        go(address);
        assertWell(address);
    }

    @Test
    void everyRoute_isAmongTheAddresses() {
        Set<String> first =
                addresses().stream().map(EveryViewTest::firstSegment).collect(Collectors.toSet());
        Stream<String> routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(route -> firstSegment(route.getTemplate()));
        assertThat(routes).allSatisfy(route -> assertThat(first).contains(route));
    }

    private void assertWell(String address) {
        assertThat(shown())
                .as(address)
                .isNotBlank()
                .doesNotContain("Щось пішло не так")
                .doesNotContain("null");
        assertThat(((Component) getCurrentView()).getElement().getChildCount())
                .as(address)
                .isPositive();
    }

    private static String firstSegment(String address) {
        return address.split("[/?]", 2)[0];
    }
}
