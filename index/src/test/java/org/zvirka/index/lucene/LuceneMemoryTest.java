package org.zvirka.index.lucene;

import org.junit.jupiter.api.Nested;
import org.zvirka.index.Archive;
import org.zvirka.index.contract.CorrectionContract;
import org.zvirka.index.contract.SearchContract;
import org.zvirka.index.contract.StoreContract;

class LuceneMemoryTest {

    @Nested
    class Search extends SearchContract {
        @Override
        protected Archive open() {
            return LuceneArchive.inMemory();
        }
    }

    @Nested
    class Store extends StoreContract {
        @Override
        protected Archive open() {
            return LuceneArchive.inMemory();
        }
    }

    @Nested
    class Correction extends CorrectionContract {
        @Override
        protected Archive open() {
            return LuceneArchive.inMemory();
        }
    }
}
