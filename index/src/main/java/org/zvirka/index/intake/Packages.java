package org.zvirka.index.intake;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.zvirka.index.Ledger.Entry;
import org.zvirka.index.Ledger.State;

/** Files that bring documents already understood, such as an export of another archive: they are taken over, not read. */
public interface Packages {

    /** Every file is read. */
    Packages NONE = new Packages() {
        @Override
        public boolean is(Path file) {
            return false;
        }

        @Override
        public Taken take(Path file, String name, Consumer<Entry> member) {
            throw new IllegalArgumentException("no package: " + name);
        }
    };

    /** Whether the file is one; never an exception, whatever it holds. */
    boolean is(Path file);

    /**
     * Takes all its documents in.
     *
     * @param name of the package, for the rows of its documents
     * @param member gets the recorded row of each document
     * @return how the package itself ended, for its own row
     */
    Taken take(Path file, String name, Consumer<Entry> member);

    /** How a package ended. */
    record Taken(State state, String reason) {}
}
