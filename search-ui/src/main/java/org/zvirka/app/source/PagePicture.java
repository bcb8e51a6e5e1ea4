package org.zvirka.app.source;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.DocumentId;

/** A page as it was printed with one row framed and brought into sight; it can be enlarged. */
final class PagePicture extends Div {

    /** Pixels per point: sharp on common screens at full width. */
    static final double SCALE = 2;

    private static final int STEP = 50;
    private static final int WIDEST = 250;

    private final Image image;
    private final Box row;
    private final Div window = new Div();
    private final Div sheet = new Div();
    private int width = 100;

    /**
     * @param page from 1
     * @param row its place on that page
     */
    PagePicture(DocumentId document, int page, Box row, Words words) {
        this.row = row;
        addClassName("page-picture");
        image = new Image("/page/" + document + "/" + page + ".png", words.text("source.page", page));
        Div frame = new Div();
        frame.addClassName("row-frame");
        sheet.addClassName("page-sheet");
        sheet.add(image, frame);
        window.addClassNames("page-window", "scroll-x");
        window.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        window.getElement().setAttribute("aria-label", words.text("source.page", page));
        window.add(sheet);
        NativeButton larger = Buttons.quiet(words.text("source.larger"), () -> zoom(STEP));
        NativeButton smaller = Buttons.quiet(words.text("source.smaller"), () -> zoom(-STEP));
        Div buttons = new Div(larger, smaller);
        buttons.addClassName("actions");
        add(window, buttons);
    }

    private void zoom(int step) {
        width = Math.clamp(width + step, 100, WIDEST);
        sheet.setWidth(width + "%");
        place();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        place();
    }

    /** The picture's own size tells the page's; the row's box is in points on that page. */
    private void place() {
        window.getElement()
                .executeJs(
                        "window.zvirka.frameRow(this, $0, $1, $2, $3, $4)",
                        row.x(),
                        row.y(),
                        row.width(),
                        row.height(),
                        SCALE);
    }
}
