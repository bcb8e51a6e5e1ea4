package org.zvirka.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.app.ViewTest;
import org.zvirka.index.Ledger.State;

class DocumentsViewTest extends ViewTest {

    @Test
    void emptyLedger_pointsToTheDropZone() {
        navigate("documents", DocumentsView.class);
        assertThat(shown()).contains("Ще нічого не надходило");
        assertThat(find(DropZone.class).single().isVisible()).isTrue();
    }

    @Test
    void everyState_hasAFilterWithItsCount() {
        for (State state : State.values()) {
            archive.ledger(state + ".docx", state, "");
        }
        navigate("documents", DocumentsView.class);
        for (State state : State.values()) {
            String id = "state-" + state.name().toLowerCase(java.util.Locale.ROOT);
            assertThat(text(find(com.vaadin.flow.component.html.NativeButton.class)
                            .id(id)))
                    .endsWith("1");
        }
        assertThat(shown()).contains(State.values().length + " ");
    }

    @Test
    void filterInTheAddress_leavesItsFiles() {
        archive.ledger("a.docx", State.ENCRYPTED, "");
        archive.ledger("b.docx", State.INDEXED, "");
        go("documents?state=encrypted");
        assertThat(files()).containsExactly("a.docx");
    }

    @Test
    void fileOfferedTwice_isOneLine_withItsLastOutcome() {
        archive.ledger("a.docx", State.UNREADABLE, "");
        archive.ledger("a.docx", State.INDEXED, "");
        navigate("documents", DocumentsView.class);
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.entry().state()).isEqualTo(State.INDEXED));
    }

    private List<LedgerLine> lines() {
        return find(LedgerList.class).single().getListDataView().getItems().toList();
    }

    private List<String> files() {
        return lines().stream().map(line -> line.entry().file()).toList();
    }
}
