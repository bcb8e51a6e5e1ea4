package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.compare.Decisions;
import org.zvirka.analysis.compare.Link;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;

/** Possible links that a person decides; the decision stays, and the comparison is drawn anew. */
final class Proposals extends Section {

    private static final int MOST = 50;

    private final transient Words words;
    private final transient DecisionBook book;
    private final transient Runnable decided;

    Proposals(List<Link> links, Map<MeasureId, Measure> measures, DecisionBook book, Words words, Runnable decided) {
        this.words = words;
        this.book = book;
        this.decided = decided;
        addClassName("proposals");
        add(new H2(words.text("compare.proposals")), new Paragraph(words.text("compare.proposalsText")));
        Cells table = new Cells(
                words.text("compare.proposals"),
                List.of(words.text("compare.before"), words.text("compare.after"), words.text("compare.same?")));
        LinkNotes notes = new LinkNotes(words);
        links.stream().limit(MOST).forEach(link -> {
            Measure before = measures.get(link.before().getFirst());
            Measure after = measures.get(link.after().getFirst());
            if (before != null && after != null) {
                NativeTableRow row = table.row("");
                row.add(
                        Cells.cell(MeasureText.of(before)),
                        Cells.cell(MeasureText.of(after)),
                        Cells.cell(buttons(before, after), notes.why(link)));
            }
        });
        add(table);
    }

    private Div buttons(Measure before, Measure after) {
        Div buttons = new Div(
                Buttons.quiet(words.text("compare.yesSame"), () -> decide(before, after, true)),
                Buttons.quiet(words.text("compare.notSame"), () -> decide(before, after, false)));
        buttons.addClassName("actions");
        return buttons;
    }

    private void decide(Measure before, Measure after, boolean same) {
        book.decide(new DecisionBook.Entry(new Decisions.Pairing(before.id(), after.id()), same, "", Instant.now()));
        decided.run();
    }
}
