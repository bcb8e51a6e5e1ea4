package org.zvirka.app.documents;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.Consumer;
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
                ${item.again ? html`<button class="link" type="button" aria-label="${item.again}: ${item.file}" @click="${readAgain}">${item.again}</button>` : ''}
                ${item.detail ? html`<div class="ledger-detail">${item.detail}</div>` : ''}
              </div>
              <span class="ledger-time">${item.time}</span>
            </div>""";

    LedgerList(Words words) {
        this(words, new Again());
    }

    private LedgerList(Words words, Again again) {
        super(words.text("documents.ledger"), renderer(words, again));
        this.again = again;
        addClassName("ledger");
        setId("ledger");
    }

    private final Again again;

    /** What is done about a line that is to be read once more; known only after the list is made. */
    private static final class Again implements SerializableConsumer<LedgerLine> {
        private static final long serialVersionUID = 1L;
        private transient Consumer<LedgerLine> action = line -> {};

        @Override
        public void accept(LedgerLine line) {
            action.accept(line);
        }
    }

    void onAgain(Consumer<LedgerLine> action) {
        again.action = action;
    }

    /** Longer lists scroll within themselves. */
    private static final int SHOWN_WHOLE = 50;

    void show(List<LedgerLine> lines) {
        setItems(lines);
        setAllRowsVisible(lines.size() <= SHOWN_WHOLE);
    }

    private static LitRenderer<LedgerLine> renderer(Words words, Again again) {
        return LitRenderer.<LedgerLine>of(TEMPLATE)
                .withProperty("style", line -> LedgerMark.style(line.entry().state()))
                .withProperty("icon", line -> LedgerMark.icon(line.entry().state()))
                .withProperty("state", line -> words.name("ledger", line.entry().state()))
                .withProperty("address", LedgerLine::address)
                .withProperty("file", line -> line.entry().file())
                .withProperty("about", line -> line.about(words))
                .withProperty("detail", line -> line.detail(words))
                .withProperty("again", line -> line.retry() ? words.text("upload.again") : "")
                .withFunction("readAgain", again)
                .withProperty("time", line -> words.time(line.entry().at()));
    }
}
