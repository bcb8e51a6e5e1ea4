package org.zvirka.app.documents;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import org.zvirka.app.look.LongList;
import org.zvirka.app.words.Words;

/** The ledger as a list that stays light with a hundred thousand files. */
final class LedgerList extends LongList<LedgerLine> {

    private static final String TEMPLATE = """
            <div class="ledger-row">
              <span class="status ${item.style}"><span class="icon"><svg viewBox="0 0 16 16" aria-hidden="true"><use href="/icons.svg#${item.icon}"></use></svg></span><span>${item.state}</span></span>
              <div class="ledger-file">
                ${item.address ? html`<a href="${item.address}">${item.file}</a>` : html`<span>${item.file}</span>`}
                <div class="ledger-about">${item.about}</div>
                ${item.detail ? html`<div class="ledger-detail">${item.detail}</div>` : ''}
              </div>
              <span class="ledger-time">${item.time}</span>
            </div>""";

    LedgerList(Words words) {
        super(words.text("documents.ledger"), renderer(words));
        addClassName("ledger");
        setId("ledger");
    }

    /** Longer lists scroll within themselves. */
    private static final int SHOWN_WHOLE = 50;

    void show(List<LedgerLine> lines) {
        setItems(lines);
        setAllRowsVisible(lines.size() <= SHOWN_WHOLE);
    }

    private static LitRenderer<LedgerLine> renderer(Words words) {
        return LitRenderer.<LedgerLine>of(TEMPLATE)
                .withProperty("style", line -> LedgerMark.style(line.entry().state()))
                .withProperty("icon", line -> LedgerMark.icon(line.entry().state()))
                .withProperty("state", line -> words.name("ledger", line.entry().state()))
                .withProperty("address", LedgerLine::address)
                .withProperty("file", line -> line.entry().file())
                .withProperty("about", line -> line.about(words))
                .withProperty("detail", LedgerLine::detail)
                .withProperty("time", line -> words.time(line.entry().at()));
    }
}
