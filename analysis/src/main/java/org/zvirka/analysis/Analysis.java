package org.zvirka.analysis;

import org.zvirka.analysis.head.HeadReader;
import org.zvirka.analysis.meaning.StandardMeanings;
import org.zvirka.analysis.structure.HeaderWords;
import org.zvirka.analysis.structure.StructureReader;

/** Where the parts of the analysis are put together. */
public final class Analysis {

    private Analysis() {}

    /** With the bundled rules. Loading them takes about a second, once. */
    public static PlanAnalyzer standard() {
        return new StandardAnalyzer(new StructureReader(HeaderWords.bundled()), new HeadReader(), Bundled.MEANINGS);
    }

    /** With the same rules, for measures that people changed. */
    public static Understanding understanding() {
        return new MeaningAgain(Bundled.MEANINGS);
    }

    /** Immutable, and loaded when first asked for. */
    private static final class Bundled {
        static final StandardMeanings MEANINGS = StandardMeanings.bundled();
    }
}
