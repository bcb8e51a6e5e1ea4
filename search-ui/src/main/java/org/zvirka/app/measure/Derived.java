package org.zvirka.app.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Figure;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.words.ScheduleWords;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.correction.PersonMark;

/** What Zvirka concluded from the print, each with its proof. */
final class Derived extends Section {

    private final Measure measure;
    private final Words words;
    private final Facts facts = new Facts();

    Derived(Measure measure, ThemeNames themes, Words words) {
        this.measure = measure;
        this.words = words;
        addClassName("derived");
        add(new H3(words.text("measure.derived")), facts);
        fact("derived.status", new StatusMark(measure.status(), words), "status"::equals);
        fact("derived.timeliness", new Span(words.name("timeliness", measure.timeliness())), "timeliness"::equals);
        fact("derived.schedule", new Span(new ScheduleWords(words).of(measure.schedule())), "schedule"::equals);
        if (!measure.themes().isEmpty()) {
            fact("derived.themes", themes(themes), value -> value.startsWith("theme"));
        }
        texts(
                "derived.parties",
                measure.parties().stream().map(Party::name).toList(),
                value -> value.startsWith("part"));
        texts(
                "derived.references",
                measure.references().stream().map(this::act).toList(),
                value -> value.startsWith("ref"));
        texts(
                "derived.figures",
                measure.figures().stream().map(Figure::printed).toList(),
                value -> value.startsWith("fig"));
    }

    private void fact(String key, Component value, Predicate<String> evidenceOf) {
        List<Component> parts = new ArrayList<>(List.of(value));
        List<Evidence> evidence = measure.evidence().stream()
                .filter(each -> evidenceOf.test(each.value()))
                .filter(each -> PersonMark.in(each).isEmpty())
                .toList();
        Optional<PersonMark> person = measure.evidence().stream()
                .filter(each -> evidenceOf.test(each.value()))
                .flatMap(each -> PersonMark.in(each).stream())
                .findFirst();
        person.ifPresent(mark -> parts.add(new PersonSaid(mark, words)));
        if (person.isPresent() && !person.get().confirmed()) {
            List<Evidence> was = measure.evidence().stream()
                    .filter(each -> each.value().startsWith(PersonMark.WAS))
                    .filter(each -> evidenceOf.test(each.value().substring(PersonMark.WAS.length())))
                    .toList();
            if (!was.isEmpty()) {
                parts.add(Proof.ofBefore(was, words));
            }
        } else if (!evidence.isEmpty()) {
            parts.add(new Proof(evidence, words, person.isPresent()));
        }
        facts.line(words.text(key), parts.toArray(Component[]::new));
    }

    private void texts(String key, List<String> values, Predicate<String> evidenceOf) {
        if (!values.isEmpty()) {
            fact(key, new Span(String.join("; ", values)), evidenceOf);
        }
    }

    private Div themes(ThemeNames names) {
        Div chips = new Div();
        chips.addClassName("themes");
        for (String theme : measure.themes()) {
            Anchor chip = new Anchor("/search?theme=" + theme, names.of(theme, words));
            chip.setRouterIgnore(false);
            chip.addClassName("theme");
            chips.add(chip);
        }
        return chips;
    }

    private String act(Reference act) {
        return java.util.stream.Stream.of(
                        act.type(),
                        act.title().isEmpty() ? "" : "«" + act.title() + "»",
                        act.date().isEmpty() ? "" : act.date(),
                        act.number().isEmpty() ? "" : "№ " + act.number())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
