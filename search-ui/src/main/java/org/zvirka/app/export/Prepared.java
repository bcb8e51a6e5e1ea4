package org.zvirka.app.export;

import java.io.IOException;
import java.io.OutputStream;
import org.zvirka.index.Health;
import org.zvirka.index.SearchResult;

/** What became of preparing an export. */
public sealed interface Prepared {

    /** It can be written, once or several times; each time the archive is asked again. */
    interface Writing {

        /**
         * Writes everything and flushes, without closing the stream.
         *
         * @return how many measures were written
         * @throws IOException where the stream takes no more; what is written then is not complete
         */
        long write(OutputStream out) throws IOException;
    }

    record Ready(Provenance provenance, String fileName, Writing writing) implements Prepared {}

    record BadQuery(SearchResult.BadQuery problem) implements Prepared {}

    /** More measures than the format can hold; nothing is cut quietly. */
    record TooMany(long measures, long most) implements Prepared {

        /** For people who call the API or the command line. */
        public String words() {
            return "a PDF holds " + most + " measures at most, the search finds " + measures
                    + ": narrow it, or take report-html or a table";
        }
    }

    record Unavailable(Health health) implements Prepared {}
}
