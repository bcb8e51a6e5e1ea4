package org.zvirka.app.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;

/** A list of one column drawn in the browser, which stays smooth with a hundred thousand items. */
public class LongList<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    /**
     * @param label its name for screen readers
     */
    protected LongList(String label, LitRenderer<T> renderer) {
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", label);
        addColumn(renderer).setAutoWidth(false).setFlexGrow(1);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // The grid's measuring row sits in a caption as a cell outside any row: read out as a row that is hidden.
        getElement()
                .executeJs(
                        "const sizer = this.shadowRoot && this.shadowRoot.getElementById('sizer');"
                                + "if (sizer) { sizer.setAttribute('role', 'row'); sizer.setAttribute('aria-hidden', 'true'); }");
    }
}
