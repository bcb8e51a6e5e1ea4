package org.zvirka.app.correction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.zvirka.app.words.Words;

/** The name of who corrects, asked before anything is changed, and why a change was refused. */
public final class Signed extends Div {

    private final Words words;
    private final Author author;
    private final Span problem = new Span();

    public Signed(Words words) {
        this.words = words;
        this.author = new Author(words);
        addClassName("signed");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("status-not-done");
        add(author, problem);
    }

    /** The name given, empty where there is none. */
    public String name() {
        return author.name();
    }

    /** Runs a change with its author's name; says what is wrong where there is no name or the change does not fit. */
    public void run(Consumer<String> change) {
        String name = author.name();
        problem.setText(name.isEmpty() ? words.text("correct.whoMissing") : "");
        if (name.isEmpty()) {
            author.getElement().executeJs("this.focus()");
            return;
        }
        try {
            change.accept(name);
        } catch (NoValue e) {
            problem.setText(e.getMessage());
        } catch (IllegalArgumentException e) {
            problem.setText(words.text("correct.refused"));
        }
    }
}
