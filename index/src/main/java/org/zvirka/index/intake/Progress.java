package org.zvirka.index.intake;

import org.zvirka.index.Ledger;

/**
 * A step of a run.
 *
 * @param entry the row as it is now; its state tells how far the file is
 * @param known whether nothing was done because the archive already had this very file
 * @param done files of the run that came to their end; members of archives are not counted
 * @param total files of the run
 */
public record Progress(Ledger.Entry entry, boolean known, int done, int total) {

    /** Hears of every step, from several threads but never two at a time; must be quick. */
    @FunctionalInterface
    public interface Listener {

        Listener NONE = progress -> {};

        void heard(Progress progress);
    }
}
