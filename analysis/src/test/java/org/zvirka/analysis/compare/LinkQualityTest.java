package org.zvirka.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Automatic links against the evaluation set. {@code ./mvnw -pl analysis -am test -Dtest=LinkQualityTest
 * -Dsurefire.failIfNoSpecifiedTests=false} prints precision and recall of every case.
 */
class LinkQualityTest {

    private static final double LEAST_PRECISION = 0.95;
    private static final double LEAST_RECALL = 0.90;

    /** A half has some sixty links, so that one more mistake moves it by almost 0.02. */
    private static final double LEAST_OF_HALF = 0.90;

    private final Comparer comparer = Comparer.standard();

    @ParameterizedTest
    @ValueSource(strings = {"tune", "held"})
    void half_linksAboutAsWellAsTheOther(String use) {
        LinkQuality quality = quality(use, each -> each.use().equals(use));
        assertThat(quality.precision()).as("%s", quality.mistakes()).isGreaterThanOrEqualTo(LEAST_OF_HALF);
        assertThat(quality.recall()).as("%s", quality.mistakes()).isGreaterThanOrEqualTo(LEAST_OF_HALF);
    }

    @Test
    void all_linksPreciselyAndCompletely() {
        assertGood(quality("all", each -> true));
    }

    @Test
    void bars_areMissedByACarelessComparerAndByATimidOne() {
        LinkQuality careless = quality(new Comparer(new LinkThresholds(0.05, 0.05), SameWords.bundled()));
        LinkQuality timid = quality(new Comparer(new LinkThresholds(0.95, 0.90), SameWords.bundled()));
        assertThat(careless.precision()).isLessThan(LEAST_PRECISION);
        assertThat(timid.recall()).isLessThan(LEAST_RECALL);
    }

    private static LinkQuality quality(Comparer comparer) {
        return LinkCase.all().stream()
                .map(each -> LinkQuality.of(comparer, each))
                .reduce(LinkQuality.NOTHING, LinkQuality::plus);
    }

    @Test
    void cases_nameEveryMeasureOnce() {
        for (LinkCase each : LinkCase.all()) {
            List<String> before = each.links().stream()
                    .flatMap(link -> link.before().stream())
                    .toList();
            List<String> after =
                    each.links().stream().flatMap(link -> link.after().stream()).toList();
            assertThat(before)
                    .as(each.name())
                    .containsExactlyInAnyOrderElementsOf(each.before().measures().stream()
                            .map(m -> m.number())
                            .toList());
            assertThat(after)
                    .as(each.name())
                    .containsExactlyInAnyOrderElementsOf(each.after().measures().stream()
                            .map(m -> m.number())
                            .toList());
        }
    }

    private static void assertGood(LinkQuality quality) {
        assertThat(quality.precision()).as("%s", quality.mistakes()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(quality.recall()).as("%s", quality.mistakes()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    private LinkQuality quality(String name, Predicate<LinkCase> chosen) {
        LinkQuality sum = LinkQuality.NOTHING;
        for (LinkCase each : LinkCase.all()) {
            if (chosen.test(each)) {
                LinkQuality quality = LinkQuality.of(comparer, each);
                System.out.println(quality.line(each.name()));
                sum = sum.plus(quality);
            }
        }
        System.out.println(sum.line(name));
        return sum;
    }
}
