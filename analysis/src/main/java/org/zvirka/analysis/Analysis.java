package org.zvirka.analysis;

import java.util.List;
import org.zvirka.analysis.head.HeadReader;
import org.zvirka.analysis.meaning.Meaning;
import org.zvirka.analysis.meaning.Meanings;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.analysis.structure.HeaderWords;
import org.zvirka.analysis.structure.StructureReader;

/** Where the parts of the analysis are put together. */
public final class Analysis {

    private Analysis() {}

    /** With the bundled rules. Loading them takes about a second once; keep the analyser. */
    public static PlanAnalyzer standard() {
        return new StandardAnalyzer(new StructureReader(HeaderWords.bundled()), new HeadReader(), unread());
    }

    /** Until meanings are read, every measure of a plan is planned and of a report not reported. */
    private static Meanings unread() {
        return (facts, promises) -> promises.stream()
                .map(promise -> new Meaning(
                        facts.kind() == PlanKind.PLAN ? Completion.PLANNED : Completion.NOT_REPORTED,
                        Timeliness.UNKNOWN,
                        new Schedule.None(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
    }
}
