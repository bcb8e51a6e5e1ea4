package org.zvirka.app.measure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.Hit;

/** A measure as a page of its own, at the address that stays. */
@Route(value = "measure/:id", layout = Frame.class)
class MeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Archive archive;
    private final MeasureSheets sheets;
    private final Words words = Words.current();
    private String title = words.text("measure.unknownTitle");

    MeasureView(Archive archive, MeasureSheets sheets) {
        this.archive = archive;
        this.sheets = sheets;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String id = event.getRouteParameters().get("id").orElse("");
        if (!id.matches("[0-9a-f]{20}")) {
            add(MeasureSheets.unknown(words).asPage());
            return;
        }
        MeasureId measure = new MeasureId(id);
        archive.plans().measure(measure).ifPresentOrElse(this::show, () -> add(heading(), sheets.missing(measure)));
    }

    private void show(Hit hit) {
        title = words.text("measure.title", hit.measure().number(), hit.plan().body());
        add(heading(), sheets.sheet(hit, List.of(), () -> {}));
    }

    private H1 heading() {
        H1 heading = new H1(title);
        heading.addClassName("visually-hidden");
        return heading;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
