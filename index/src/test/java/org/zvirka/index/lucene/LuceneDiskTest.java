package org.zvirka.index.lucene;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.index.Archive;
import org.zvirka.index.contract.CorrectionContract;
import org.zvirka.index.contract.SearchContract;
import org.zvirka.index.contract.StoreContract;

class LuceneDiskTest {

    @TempDir
    static Path data;

    @Nested
    class Search extends SearchContract {
        @Override
        protected Archive open() {
            return LuceneArchive.open(data.resolve("searched"));
        }
    }

    @Nested
    class Store extends StoreContract {
        @Override
        protected Archive open() {
            return LuceneArchive.open(folder.resolve("data"));
        }
    }

    @Nested
    class Correction extends CorrectionContract {
        @Override
        protected Archive open() {
            return LuceneArchive.open(folder.resolve("data"));
        }
    }
}
