package org.zvirka.app.correction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.analysis.schedule.Schedule.Every;
import org.zvirka.analysis.schedule.Years;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Select;
import org.zvirka.app.words.ScheduleWords;
import org.zvirka.app.words.Words;
import tools.jackson.databind.JsonNode;

/** When a measure is due, in any way a deadline can be, several beside each other; tells at once how it is understood. */
final class ScheduleEditor extends Div {

    /** More parts than this no cell has. */
    private static final int MOST_PARTS = 8;

    private final DeadlineWriting writing;
    private final Words words;
    private final Div parts = new Div();
    private final Paragraph understood = new Paragraph();
    private final NativeButton more;

    ScheduleEditor(Measure measure, Years years, Words words) {
        this.writing = new DeadlineWriting(years, words);
        this.words = words;
        addClassNames("correct-value", "schedule-editor");
        understood.addClassName("place");
        understood.setId("deadline-understood");
        understood.getElement().setAttribute("role", "status");
        more = Buttons.quiet(words.text("deadline.more"), () -> {
            Part part = new Part(DeadlineKind.ALWAYS, "", Every.QUARTER);
            parts.add(part);
            part.kind.getElement().executeJs("this.focus()");
            changed();
        });
        more.setId("deadline-more");
        add(parts, more, understood);
        present(measure).forEach(parts::add);
        changed();
    }

    private List<Part> present(Measure measure) {
        List<Schedule> all =
                measure.schedule() instanceof Schedule.Several several ? several.parts() : List.of(measure.schedule());
        List<Part> present = new ArrayList<>();
        for (Schedule schedule : all) {
            String text = schedule instanceof Schedule.Unparsed
                    ? measure.printed().deadline()
                    : DeadlineWriting.written(schedule);
            Every every = schedule instanceof Schedule.Recurring recurring ? recurring.every() : Every.QUARTER;
            present.add(new Part(DeadlineKind.of(schedule), text, every));
        }
        return present;
    }

    /** @throws NoValue while something written cannot be understood */
    JsonNode value() {
        return PlanJson.toTree(schedule());
    }

    private Schedule schedule() {
        List<Schedule> read = new ArrayList<>();
        for (Part part : all()) {
            Schedule schedule = part.schedule();
            if (schedule instanceof Schedule.Several several) {
                read.addAll(several.parts());
            } else if (!(schedule instanceof Schedule.None)) {
                read.add(schedule);
            }
        }
        return switch (read.size()) {
            case 0 -> new Schedule.None();
            case 1 -> read.getFirst();
            default -> new Schedule.Several(read);
        };
    }

    private List<Part> all() {
        return parts.getChildren().map(Part.class::cast).toList();
    }

    private void changed() {
        more.setVisible(all().size() < MOST_PARTS);
        all().forEach(part -> part.remove.setVisible(all().size() > 1));
        try {
            understood.setText(words.text("deadline.understood", new ScheduleWords(words).of(schedule())));
        } catch (NoValue e) {
            understood.setText(e.getMessage());
        }
    }

    /** One of the times beside each other. */
    private final class Part extends Div {

        private final Select kind;
        private final Select every;
        private final Element text = new Element("textarea");
        private final Paragraph help = new Paragraph();
        private final NativeButton remove;

        Part(DeadlineKind now, String written, Every again) {
            addClassName("schedule-part");
            Map<String, String> kinds = new LinkedHashMap<>();
            for (DeadlineKind each : DeadlineKind.values()) {
                kinds.put(each.name(), words.name("deadline.kind", each));
            }
            kind = new Select(words.text("deadline.kind"), kinds, now.name());
            kind.addClassName("deadline-kind");
            Map<String, String> rhythms = new LinkedHashMap<>();
            for (Every each : Every.values()) {
                rhythms.put(each.name(), words.name("schedule.every", each));
            }
            every = new Select(words.text("deadline.every"), rhythms, again.name());
            every.addClassName("deadline-every");
            text.setProperty("value", written)
                    .setAttribute("rows", "2")
                    .setAttribute("maxlength", "2000")
                    .setAttribute("class", "deadline-text")
                    .setAttribute("aria-label", words.text("correct.value"));
            text.addPropertyChangeListener("value", "input", event -> changed());
            help.addClassName("place");
            remove = Buttons.icon("close", words.text("deadline.remove"), () -> {
                removeFromParent();
                more.getElement().executeJs("this.focus()");
                changed();
            });
            kind.onChange(value -> {
                fit();
                changed();
            });
            every.onChange(value -> changed());
            Div line = new Div(kind, every, remove);
            line.addClassName("actions");
            add(line);
            getElement().appendChild(text);
            add(help);
            fit();
        }

        private DeadlineKind chosen() {
            return DeadlineKind.valueOf(kind.value());
        }

        private void fit() {
            every.setVisible(chosen() == DeadlineKind.RECURRING);
            text.setVisible(chosen().written());
            help.setVisible(chosen().written());
            help.setText(words.find("deadline.help." + chosen().name()).orElse(""));
        }

        Schedule schedule() {
            return writing.read(chosen(), Editor.lines(text), Every.valueOf(every.value()));
        }
    }
}
