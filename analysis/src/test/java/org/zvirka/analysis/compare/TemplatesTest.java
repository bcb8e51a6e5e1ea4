package org.zvirka.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.ingest.document.DocumentId;

class TemplatesTest {

    private static final String TEMPLATE =
            "Забезпечити оприлюднення на офіційному сайті інформації про проведені закупівлі товарів, робіт і послуг за %s";

    private final Templates templates = new Templates();

    @Test
    void nearlyTheSameWords_ofSeveralBodies_areOneTemplate() {
        offer("Вербівка", TEMPLATE.formatted("кошти громади"));
        offer("Дубенець", TEMPLATE.formatted("бюджетні кошти"));
        offer("Луговець", TEMPLATE.formatted("кошти громади"));
        offer("Луговець", "Провести навчання депутатів з питань врегулювання конфлікту інтересів у роботі ради");
        List<Templates.Template> found = templates.of(2);
        assertThat(found).singleElement().satisfies(template -> {
            assertThat(template.bodies()).containsExactly("Вербівка", "Дубенець", "Луговець");
            assertThat(template.members()).hasSize(3);
        });
    }

    @Test
    void oneBodyRepeatingItself_isNoTemplate() {
        offer("Вербівка", TEMPLATE.formatted("кошти громади"));
        offer("Вербівка", TEMPLATE.formatted("кошти громади"));
        assertThat(templates.of(2)).isEmpty();
    }

    @Test
    void shortTexts_areTheSameOnlyWordForWord() {
        offer("Вербівка", "Скласти план");
        offer("Дубенець", "Скласти план робіт");
        offer("Луговець", "скласти план.");
        assertThat(templates.of(2)).singleElement().satisfies(template -> assertThat(template.bodies())
                .containsExactly("Вербівка", "Луговець"));
    }

    private void offer(String body, String text) {
        templates.offer(new Templates.Member(
                body,
                2020,
                MeasureId.of(DocumentId.of(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)), "", text, 1),
                text));
    }
}
