package org.zvirka.app.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.springframework.stereotype.Service;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.correction.CorrectionSection;
import org.zvirka.app.correction.Corrector;
import org.zvirka.app.correction.Gone;
import org.zvirka.app.look.Placard;
import org.zvirka.app.source.SourceSection;
import org.zvirka.app.source.Sources;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.Highlight;
import org.zvirka.index.Hit;

/** Makes the sheet of a measure for whichever view shows it. */
@Service
public final class MeasureSheets {

    private final Archive archive;
    private final ThemeNames themes;
    private final Sources sources;
    private final Corrector corrector;
    private final Comparisons comparisons;

    MeasureSheets(Archive archive, ThemeNames themes, Sources sources, Corrector corrector, Comparisons comparisons) {
        this.archive = archive;
        this.themes = themes;
        this.sources = sources;
        this.corrector = corrector;
        this.comparisons = comparisons;
    }

    /**
     * The sheet of a measure. After a correction it shows the measure anew.
     *
     * @param highlights the words that were searched for; none outside a search
     * @param changed called after a correction, for the list beside the sheet
     */
    public MeasureSheet sheet(Hit hit, List<Highlight> highlights, Runnable changed) {
        MeasureSheet sheet = new MeasureSheet();
        fill(sheet, hit, highlights, changed);
        return sheet;
    }

    /** What stands where a measure is not, or is no more: what became of it and the way on. */
    public Component missing(MeasureId id) {
        Words words = Words.current();
        return corrector
                .whereabouts(id)
                .<Component>map(known -> new Gone(known, words))
                .orElseGet(() -> unknown(words));
    }

    /** What stands where no measure ever was. */
    static Placard unknown(Words words) {
        Anchor search = new Anchor("/search", words.text("error.toSearch"));
        search.setRouterIgnore(false);
        return new Placard("search", words.text("measure.unknownTitle"), words.text("measure.unknown"), search);
    }

    private void fill(MeasureSheet sheet, Hit hit, List<Highlight> highlights, Runnable changed) {
        Words words = Words.current();
        Runnable again = () -> {
            archive.plans()
                    .measure(hit.measure().id())
                    .ifPresentOrElse(
                            now -> fill(sheet, now, List.of(), changed),
                            () -> sheet.gone(missing(hit.measure().id())));
            changed.run();
            sheet.showChange();
        };
        sheet.show(
                hit,
                highlights,
                new Derived(hit.measure(), themes, words),
                new SourceSection(hit.plan(), hit.measure(), sources, words),
                new Section(
                        new OtherYears(hit, comparisons, words),
                        new SimilarMeasures(hit, archive.search(), words),
                        new CiteSection(hit, words)),
                new CorrectionSection(hit, corrector, themes, words, again));
    }
}
