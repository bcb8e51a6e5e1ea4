package org.zvirka.analysis;

import org.zvirka.analysis.head.HeadReader;
import org.zvirka.analysis.meaning.StandardMeanings;
import org.zvirka.analysis.structure.HeaderWords;
import org.zvirka.analysis.structure.StructureReader;

/** Where the parts of the analysis are put together. */
public final class Analysis {

    private Analysis() {}

    /** With the bundled rules. Loading them takes about a second once; keep the analyser. */
    public static PlanAnalyzer standard() {
        return new StandardAnalyzer(
                new StructureReader(HeaderWords.bundled()), new HeadReader(), StandardMeanings.bundled());
    }
}
