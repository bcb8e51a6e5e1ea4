package org.zvirka.app.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.TestPlans;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;

class AtomFeedTest {

    @Test
    void feed_isXml_whateverTheDocumentHolds() throws Exception {
        Plan plan =
                TestPlans.plan("x.txt", List.of("a\u0000\u0008<b>]]>&\uFFFF\uD800 кінець"), List.of(Completion.DONE));
        News.Item item = new News.Item(
                new Hit(PlanSummary.of(plan), plan.measures().getFirst(), 1, List.of()),
                Instant.parse("2026-01-02T03:04:05Z"));
        String xml = new AtomFeed("http://localhost/", "назва", "q=a", Words.of(Words.UKRAINIAN)).of(List.of(item));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(document.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("2026-01-02T03:04:05Z");
        assertThat(document.getElementsByTagName("summary").item(0).getTextContent())
                .contains("<b>]]>&", "кінець");
    }
}
