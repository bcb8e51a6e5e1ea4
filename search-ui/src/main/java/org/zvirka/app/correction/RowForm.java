package org.zvirka.app.correction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.MeasureRef;

/** For when the row itself was read wrong: several measures in it, half a measure, or none. */
final class RowForm extends Div {

    private static final int LONGEST = 20_000;
    private static final int QUOTE = 60;
    /** A printed number before the words: "2.", "2.1.", "3)", "а)". */
    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,4}|\\p{L})[.)]\\s+(?=\\S)");

    private final Measure measure;
    private final Words words;
    private final Consumer<Change> save;
    private final Span count = new Span();
    private final Element area = new Element("textarea");

    /** @param save gets the change */
    RowForm(Plan plan, Measure measure, Words words, Consumer<Change> save) {
        this.measure = measure;
        this.words = words;
        this.save = save;
        addClassName("row-form");
        add(new H4(words.text("correct.row")), splitting());
        Div buttons = new Div();
        buttons.addClassName("actions");
        neighbour(plan, -1).ifPresent(before -> buttons.add(merge("correct.mergeBefore", before, measure)));
        neighbour(plan, 1).ifPresent(after -> buttons.add(merge("correct.mergeAfter", measure, after)));
        NativeButton drop = Buttons.labelled(
                "close", words.text("correct.drop"), () -> save.accept(new Change.Drop(MeasureRef.of(measure))));
        drop.setId("correct-drop");
        buttons.add(drop);
        add(buttons);
    }

    private Optional<Measure> neighbour(Plan plan, int step) {
        int at = measure.ordinal() - 1 + step;
        return at >= 0 && at < plan.measures().size()
                ? Optional.of(plan.measures().get(at))
                : Optional.empty();
    }

    private NativeButton merge(String key, Measure first, Measure second) {
        Measure other = first.id().equals(measure.id()) ? second : first;
        NativeButton button = Buttons.labelled(
                "link",
                words.text(key, named(other)),
                () -> save.accept(new Change.Merge(MeasureRef.of(first), List.of(MeasureRef.of(second)))));
        button.setId(key.replace("correct.", "correct-").toLowerCase(java.util.Locale.ROOT));
        button.addClassName("wraps");
        return button;
    }

    private static String named(Measure other) {
        String text =
                other.text().length() <= QUOTE ? other.text() : other.text().substring(0, QUOTE) + " …";
        return (other.number().isEmpty() ? "" : other.number() + " ") + "«" + text + "»";
    }

    private NativeDetails splitting() {
        area.setProperty("value", measure.text())
                .setAttribute("rows", "6")
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("aria-label", words.text("correct.split"));
        area.setAttribute("id", "split-text");
        area.addPropertyChangeListener("value", "input", event -> count());
        Paragraph help = new Paragraph(words.text("correct.splitHelp"));
        help.addClassName("place");
        NativeButton button = Buttons.labelled("edit", words.text("correct.splitSave"), this::split);
        button.setId("correct-split");
        count.getElement().setAttribute("role", "status");
        count.addClassName("place");
        Div buttons = new Div(button, count);
        buttons.addClassName("actions");
        Div form = new Div(help);
        form.addClassName("correct-form");
        form.getElement().appendChild(area);
        form.add(buttons);
        NativeDetails details = new NativeDetails(words.text("correct.split"));
        details.setId("split");
        details.setContent(form);
        count();
        return details;
    }

    private void count() {
        count.setText(words.count("measures", parts().size()));
    }

    private void split() {
        if (parts().size() < 2) {
            count.setText(words.text("correct.splitOne"));
            return;
        }
        save.accept(new Change.Split(MeasureRef.of(measure), parts()));
    }

    /** Every line with words is a measure; a number before them is its own, the other cells are those of the row. */
    private List<Change.Row> parts() {
        String text = area.getProperty("value", "");
        List<String> lines = text.substring(0, Math.min(LONGEST, text.length()))
                .lines()
                .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .limit(Change.MOST_PARTS)
                .toList();
        List<Change.Row> rows = new ArrayList<>();
        for (String line : lines) {
            Matcher number = NUMBER.matcher(line);
            boolean numbered = number.find();
            String own = numbered ? number.group(1) : rows.isEmpty() ? measure.number() : "";
            rows.add(new Change.Row(
                    own,
                    measure.section(),
                    withText(measure.printed(), numbered ? line.substring(number.end()) : line)));
        }
        return rows;
    }

    private static Printed withText(Printed printed, String text) {
        return new Printed(
                text,
                printed.deadline(),
                printed.responsible(),
                printed.indicator(),
                printed.expected(),
                printed.funding(),
                printed.statusMark(),
                printed.justification(),
                printed.result(),
                printed.other());
    }
}
