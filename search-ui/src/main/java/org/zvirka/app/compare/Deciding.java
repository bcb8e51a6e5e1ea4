package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.comparison.Decided;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.app.comparison.LinkDecision;
import org.zvirka.app.comparison.LinkDecision.Side;
import org.zvirka.app.comparison.LinkDecision.Verdict;
import org.zvirka.app.correction.Author;
import org.zvirka.app.words.Words;

/** Who decides, and the writing down of what they decide; nobody decides without a name. */
final class Deciding extends Div {

    private final transient DecisionBook book;
    private final transient Words words;
    private final transient Runnable decided;
    private final transient Map<MeasureId, Plan> owners = new HashMap<>();
    private final transient List<Plan> documents;
    private final Author author;
    private final Span problem = new Span();

    /** @param decided draws the comparison anew */
    Deciding(Collection<Plan> documents, DecisionBook book, Words words, Runnable decided) {
        this.documents = List.copyOf(documents);
        this.book = book;
        this.words = words;
        this.decided = decided;
        this.author = new Author(words);
        documents.forEach(plan -> plan.measures().forEach(measure -> owners.put(measure.id(), plan)));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("less");
        addClassNames("actions", "deciding");
        add(author, problem);
    }

    void decide(Measure before, Measure after, Verdict verdict) {
        Plan earlier = owners.get(before.id());
        Plan later = owners.get(after.id());
        if (named() && earlier != null && later != null) {
            write(Side.of(earlier.id(), before), Side.of(later.id(), after), verdict);
        }
    }

    void undo(LinkDecision decision) {
        if (named()) {
            write(decision.before(), decision.after(), Verdict.UNDONE);
        }
    }

    /** What stands about these documents. */
    List<Decided> standing() {
        return book.decided(documents);
    }

    private void write(Side before, Side after, Verdict verdict) {
        book.decide(new LinkDecision(
                before, after, verdict, author.name(), Clock.systemUTC().instant()));
        decided.run();
    }

    private boolean named() {
        boolean named = !author.name().isEmpty();
        problem.setText(named ? "" : words.text("compare.whoMissing"));
        if (!named) {
            author.getElement().executeJs("this.focus()");
        }
        return named;
    }
}
