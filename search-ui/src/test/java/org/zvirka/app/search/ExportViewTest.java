package org.zvirka.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.zvirka.app.TestPlans;
import org.zvirka.app.ViewTest;

class ExportViewTest extends ViewTest {

    @Test
    void export_takesTheSearchOfTheAddress() {
        archive.plans().put(TestPlans.report());
        go("export?q=навчання&status=NOT_DONE");
        assertThat(shown()).contains("1 захід").contains("«навчання»").contains("Не виконано");
        assertThat(find(Anchor.class).id("export-csv").getHref())
                .startsWith("/api/v1/export?format=csv&q=")
                .endsWith("&status=NOT_DONE");
    }

    @Test
    void export_withoutASearch_isEverything() {
        archive.plans().put(TestPlans.report());
        go("export");
        assertThat(shown()).contains("2 заходи").contains("весь архів");
    }

    @Test
    void engineDown_isSaid() {
        archive.down(true);
        go("export");
        assertThat(shown()).contains("Архів зараз не відповідає");
    }
}
