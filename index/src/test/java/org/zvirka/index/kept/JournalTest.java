package org.zvirka.index.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.index.Ledger;
import org.zvirka.index.Ledger.Entry;
import org.zvirka.index.Ledger.State;

class JournalTest {

    @TempDir
    Path folder;

    @Test
    void journalCutAtAnyByte_keepsEveryWholeLine() throws Exception {
        Path file = folder.resolve("j");
        byte[] whole = "перша\nдруга\nтретя\n".getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= whole.length; cut++) {
            Files.write(file, java.util.Arrays.copyOf(whole, cut));
            try (Journal journal = Journal.open(file)) {
                int lines = (int) new String(whole, 0, cut, StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                assertThat(journal.lines()).hasSize(lines);
                journal.append("ще");
                assertThat(journal.lines()).hasSize(lines + 1).last().isEqualTo("ще");
            }
        }
    }

    @Test
    void damagedLines_arePassedOverAndTheOthersRead() throws Exception {
        Path file = folder.resolve("ledger.log");
        String row = LedgerBook.line(new Entry("a", Optional.empty(), State.NO_ACCESS, "", 1, Instant.EPOCH));
        Files.writeString(file, "not json\n{\"file\":\"x\"}\n" + row + "\n{}\n\n");

        Ledger book = LedgerBook.inFile(file, journal -> {});

        assertThat(book.entries()).extracting(Entry::file).containsExactly("a");
    }

    @Test
    void longLedger_isWrittenAnewWithItsRowsOnly() throws Exception {
        Path file = folder.resolve("ledger.log");
        List<Journal> open = new java.util.ArrayList<>();
        Ledger book = LedgerBook.inFile(file, open::add);
        for (int i = 0; i < 200; i++) {
            book.record(new Entry("f" + i % 3, Optional.empty(), State.NO_ACCESS, "", i, Instant.EPOCH));
        }
        open.get(0).close();

        Ledger again = LedgerBook.inFile(file, open::add);

        assertThat(Files.readAllLines(file)).hasSize(3);
        assertThat(again.entries()).isEqualTo(book.entries());
        open.get(1).close();
    }

    @Test
    void secondHolder_isToldWhoHasTheFolderAndWhatToDo() throws Exception {
        try (FolderLock first = FolderLock.take(folder)) {
            assertThat(first).isNotNull();
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> FolderLock.take(folder))
                    .isInstanceOf(ArchiveInUseException.class)
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()))
                    .hasMessageContaining("stop it first");
        }
        FolderLock.take(folder).close();
    }
}
