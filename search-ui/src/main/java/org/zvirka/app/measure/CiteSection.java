package org.zvirka.app.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;

/** A measure's reference for a paper and for a reference manager, written out and ready to copy. */
final class CiteSection extends NativeDetails {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final Hit hit;
    private final Words words;
    private final Div place = new Div();

    CiteSection(Hit hit, Words words) {
        this.hit = hit;
        this.words = words;
        addClassNames("correct", "citation");
        setId("cite");
        setSummaryText(words.text("cite.title"));
        setContent(place);
        addToggleListener(event -> {
            if (event.isOpened() && place.getComponentCount() == 0) {
                UI.getCurrent().getPage().fetchCurrentURL(this::show);
            }
        });
    }

    /** The reader's own address of the server goes in: behind a proxy the server does not know it. */
    private void show(URL here) {
        String base = here.getProtocol() + "://" + here.getAuthority() + "/";
        LocalDate today = LocalDate.now(KYIV);
        String reference = Citation.of(hit, base, today, words);
        String bibtex = Citation.bibtex(hit, base, today, words);
        place.removeAll();
        place.add(part(new Paragraph(reference), reference, "cite.copy"), part(new Pre(bibtex), bibtex, "cite.bibtex"));
    }

    private Div part(Component shown, String text, String key) {
        NativeButton copy = Buttons.labelled("copy", words.text(key), () -> {});
        copy.getElement().setAttribute("data-copy", text);
        Span said = new Span();
        said.addClassName("copied-note");
        said.getElement().setAttribute("role", "status").setAttribute("data-said", words.text("measure.copied"));
        Div line = new Div(copy, said);
        line.addClassName("actions");
        return new Div(shown, line);
    }
}
