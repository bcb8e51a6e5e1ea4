package org.zvirka.ingest.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.grid.Layout;
import org.zvirka.ingest.rtf.RtfState.Destination;

/** Makes blocks of the events of an RTF file. For one file and one thread. */
final class RtfBlocks extends RtfListenerAdaptor {

    /** Tables in tables beyond this are made up. */
    private static final int DEEPEST_TABLE = 40;

    private final Deque<RtfState> states = new ArrayDeque<>();
    private final Deque<RtfStory> stories = new ArrayDeque<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private RtfStory story = new RtfStory(RtfStory.Kind.MAIN, 0, this::note);
    private RtfState state = RtfState.START;

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Everything read, the last table closed. */
    List<Block> blocks() {
        while (!stories.isEmpty()) {
            endStory();
        }
        return story.end(state);
    }

    @Override
    public void processGroupStart() {
        states.push(state);
    }

    @Override
    public void processGroupEnd() {
        if (!stories.isEmpty() && story.groups() == states.size()) {
            endStory();
        }
        if (states.size() == 1) {
            // Words without an end of their paragraph, as in a file that is cut off, still stand in their cell.
            story.endParagraph(state);
        }
        if (!states.isEmpty()) {
            state = states.pop();
        }
    }

    /** Notes and text boxes stand in the middle of a paragraph, have tables of their own, and end with their group. */
    private void beginStory(RtfStory.Kind kind) {
        state = state.story();
        if (state.destination() != Destination.IGNORED) {
            stories.push(story);
            story = new RtfStory(kind, states.size(), this::note);
        }
    }

    private void endStory() {
        List<Block> inside = story.end(state);
        RtfStory.Kind kind = story.kind();
        story = stories.pop();
        switch (kind) {
            case MAIN, BOX -> story.afterParagraph(inside);
            case NOTE -> {
                String note = Layout.text(inside);
                if (!note.isBlank()) {
                    findings.add(Finding.of(Finding.Kind.FOOTNOTE, Origin.UNKNOWN, note));
                }
            }
        }
    }

    private void note(Finding.Kind kind) {
        findings.add(Finding.of(kind, Origin.UNKNOWN));
    }

    @Override
    public void processString(String words) {
        if (state.hidden()) {
            note(Finding.Kind.HIDDEN_TEXT, words);
        } else if (state.deleted()) {
            note(Finding.Kind.TRACKED_CHANGES, words);
        } else {
            append(words);
        }
    }

    private void note(Finding.Kind kind, String words) {
        if (state.destination() == Destination.TEXT && !words.isBlank()) {
            note(kind);
        }
    }

    private void append(String words) {
        switch (state.destination()) {
            case TEXT -> story.append(words);
            case TABLE_PROPERTIES, TWIN, IGNORED -> {
                // Names of fonts, styles and the like.
            }
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (state.destination() == Destination.IGNORED) {
            return;
        }
        if (command == Command.optionalcommand) {
            // The parser says so only where it does not know the destination that follows.
            state = state.to(Destination.IGNORED);
        } else if (command.getCommandType() == CommandType.Destination) {
            destination(command);
        } else if (!tableCommand(command, parameter) && !paragraphCommand(command, parameter)) {
            characterCommand(command, parameter, hasParameter);
        }
    }

    private void destination(Command command) {
        switch (command) {
            case rtf, listtext, pntext, shp, shpgrp, shpinst, docmd, field, fldrslt, object, result ->
                state = state.to(state.destination());
            case footnote -> beginStory(RtfStory.Kind.NOTE);
            case shptxt, dptxbxtext -> beginStory(RtfStory.Kind.BOX);
            case upr -> state = state.to(Destination.TWIN);
            case ud -> state = state.to(Destination.TEXT);
            case nesttableprops -> state = state.to(Destination.TABLE_PROPERTIES);
            default -> state = state.to(Destination.IGNORED);
        }
    }

    private boolean tableCommand(Command command, int parameter) {
        boolean nested = state.destination() == Destination.TABLE_PROPERTIES;
        RowShape shape = story.shape(nested);
        switch (command) {
            case trowd -> shape.reset();
            case trleft -> shape.left(parameter);
            case trhdr -> shape.header();
            case clvmgf -> shape.beginsMerge();
            case clvmrg -> shape.mergedDown();
            case clmrg -> shape.mergedAcross();
            case cellx -> shape.cell(parameter);
            case cell -> endCell(1);
            case nestcell -> endCell(Math.max(2, state.depth()));
            case row -> story.endRow(1);
            case nestrow -> story.endRow(Math.max(2, state.depth()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paragraphCommand(Command command, int parameter) {
        switch (command) {
            case par -> {
                // A paragraph whose end is deleted or hidden runs on into the next.
                if (!state.deleted() && !state.hidden()) {
                    story.endParagraph(state);
                }
            }
            case sect, page -> story.endParagraph(state);
            case pard -> state = state.paragraph();
            case outlinelevelN -> state = state.outline(parameter);
            case intbl -> state = state.depth(Math.max(1, state.depth()));
            case itap -> state = state.depth(Math.clamp(parameter, 0, DEEPEST_TABLE));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void characterCommand(Command command, int parameter, boolean hasParameter) {
        boolean on = !hasParameter || parameter != 0;
        switch (command) {
            case v -> state = state.hidden(on);
            case deleted -> state = state.deleted(on);
            case plain -> state = state.plain();
            case tab -> append(" ");
            case line, softline, lbr -> append("\n");
            case emspace, enspace, qmspace -> append(" ");
            case emdash -> append("—");
            case endash -> append("–");
            case bullet -> append("•");
            case nonbreakinghyphen -> append("-");
            case nonbreakingspace -> append("\u00a0");
            case lquote -> append("‘");
            case rquote -> append("’");
            case ldblquote -> append("“");
            case rdblquote -> append("”");
            default -> {
                // Looks.
            }
        }
    }

    private void endCell(int depth) {
        state = state.depth(depth);
        story.endCell(state);
    }
}
