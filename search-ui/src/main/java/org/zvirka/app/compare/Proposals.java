package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.compare.Link;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.comparison.Decided;
import org.zvirka.app.comparison.LinkDecision;
import org.zvirka.app.comparison.LinkDecision.Verdict;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;

/** Possible links that a person decides, and what people decided: with author and time, and a way back. */
final class Proposals extends Section {

    private static final int MOST = 50;

    private final transient Words words;
    private final Deciding deciding;

    /**
     * @param measures by id, of all documents compared
     * @param separable whether links that hold by themselves can be taken apart here, so that a name is wanted anyhow
     */
    Proposals(List<Link> links, Map<MeasureId, Measure> measures, boolean separable, Deciding deciding, Words words) {
        this.words = words;
        this.deciding = deciding;
        addClassName("proposals");
        List<Decided> standing = deciding.standing();
        setVisible(separable || !links.isEmpty() || !standing.isEmpty());
        add(new H2(words.text(links.isEmpty() ? "compare.decisions" : "compare.proposals")));
        add(new Paragraph(words.text(links.isEmpty() ? "compare.decisionsText" : "compare.proposalsText")));
        add(deciding);
        if (!links.isEmpty()) {
            add(queue(links, measures));
        }
        if (links.size() > MOST) {
            add(new Paragraph(words.text("compare.moreProposals", words.number(links.size() - MOST))));
        }
        if (!standing.isEmpty()) {
            add(new H3(words.text("compare.decided")), decided(standing));
        }
    }

    private Cells queue(List<Link> links, Map<MeasureId, Measure> measures) {
        Cells table = new Cells(
                words.text("compare.proposals"),
                List.of(words.text("compare.before"), words.text("compare.after"), words.text("compare.same?")));
        LinkNotes notes = new LinkNotes(words);
        links.stream().limit(MOST).forEach(link -> {
            Measure before = measures.get(link.before().getFirst());
            Measure after = measures.get(link.after().getFirst());
            if (before != null && after != null) {
                table.row(
                        "",
                        Cells.cell(MeasureText.of(before)),
                        Cells.cell(MeasureText.of(after)),
                        Cells.cell(buttons(before, after), notes.why(link)));
            }
        });
        return table;
    }

    private Div buttons(Measure before, Measure after) {
        Div buttons = new Div(
                Buttons.quiet(words.text("compare.yesSame"), () -> deciding.decide(before, after, Verdict.SAME)),
                Buttons.quiet(words.text("compare.notSame"), () -> deciding.decide(before, after, Verdict.DIFFERENT)));
        buttons.addClassName("actions");
        return buttons;
    }

    private Cells decided(List<Decided> standing) {
        Cells table = new Cells(
                words.text("compare.decided"),
                List.of(words.text("compare.before"), words.text("compare.after"), words.text("compare.decision")));
        for (Decided each : standing.reversed()) {
            LinkDecision decision = each.decision();
            Div what = new Div(new Div(new Span(words.text("compare.verdict." + decision.verdict()))));
            what.add(note((decision.author().isEmpty() ? words.text("compare.nobody") : decision.author()) + ", "
                    + words.time(decision.at())));
            if (!each.holds()) {
                what.add(note(words.text("correct.state.MISFIT")));
            }
            what.add(Buttons.quiet(words.text("correct.undo"), () -> deciding.undo(decision)));
            table.row(
                    "",
                    Cells.cell(side(each.before(), decision.before())),
                    Cells.cell(side(each.after(), decision.after())),
                    Cells.cell(what));
        }
        return table;
    }

    private static Div side(@Nullable Measure measure, LinkDecision.Side side) {
        return measure != null
                ? MeasureText.of(measure)
                : new Div(new Span(side.measure().number() + " "
                        + MeasureText.shortened(side.measure().text())));
    }

    private static Div note(String text) {
        Div note = new Div(new Span(text));
        note.addClassName("note");
        return note;
    }
}
