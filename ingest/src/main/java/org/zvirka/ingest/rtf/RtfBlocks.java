package org.zvirka.ingest.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.grid.Words;
import org.zvirka.ingest.rtf.RtfState.Destination;

/** Makes blocks of the events of an RTF file. For one file and one thread. */
final class RtfBlocks extends RtfListenerAdaptor {

    /** Tables in tables beyond this are made up. */
    private static final int DEEPEST_TABLE = 40;

    private final Deque<RtfState> states = new ArrayDeque<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<TableUnderWay> tables = new ArrayList<>();
    private final RowShape outerShape = new RowShape();
    private final RowShape nestedShape = new RowShape();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder footnote = new StringBuilder();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private RtfState state = RtfState.START;

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Everything read, the last table closed. */
    List<Block> blocks() {
        endParagraph();
        closeTables(0);
        return blocks;
    }

    @Override
    public void processGroupStart() {
        states.push(state);
    }

    @Override
    public void processGroupEnd() {
        boolean endsNote = state.destination() == Destination.FOOTNOTE;
        if (!states.isEmpty()) {
            state = states.pop();
        }
        if (endsNote && state.destination() != Destination.FOOTNOTE) {
            String note = Words.tidy(footnote.toString());
            if (!note.isBlank()) {
                findings.add(Finding.of(Finding.Kind.FOOTNOTE, Origin.UNKNOWN, note));
            }
            footnote.setLength(0);
        }
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
            findings.add(Finding.of(kind, Origin.UNKNOWN));
        }
    }

    private void append(String words) {
        switch (state.destination()) {
            case TEXT -> text.append(words);
            case FOOTNOTE -> footnote.append(words);
            case TABLE_PROPERTIES, IGNORED -> {
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
            case rtf, listtext, pntext, shp, shpinst, shptxt, dptxbxtext, field, fldrslt, object, result, upr, ud ->
                state = state.to(state.destination());
            case footnote -> state = state.to(Destination.FOOTNOTE);
            case nesttableprops -> state = state.to(Destination.TABLE_PROPERTIES);
            default -> state = state.to(Destination.IGNORED);
        }
    }

    private boolean tableCommand(Command command, int parameter) {
        RowShape shape = state.destination() == Destination.TABLE_PROPERTIES ? nestedShape : outerShape;
        switch (command) {
            case trowd -> shape.reset();
            case trleft -> shape.left(parameter);
            case trhdr -> shape.header();
            case clvmrg -> shape.mergedDown();
            case clmrg -> shape.mergedAcross();
            case cellx -> shape.cell(parameter);
            case cell -> endCell(1);
            case nestcell -> endCell(Math.max(2, state.depth()));
            case row -> endRow(1, outerShape);
            case nestrow -> endRow(Math.max(2, state.depth()), nestedShape);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paragraphCommand(Command command, int parameter) {
        switch (command) {
            case par, sect, page -> {
                if (state.destination() == Destination.FOOTNOTE) {
                    footnote.append('\n');
                } else {
                    endParagraph();
                }
            }
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

    private void endParagraph() {
        String words = Words.tidy(text.toString());
        text.setLength(0);
        int depth = state.depth();
        closeTables(depth);
        if (!words.isBlank()) {
            boolean heading = state.outline() >= 0 && state.outline() < 9 && depth == 0;
            Block block = heading
                    ? new Heading(Origin.UNKNOWN, state.outline() + 1, words)
                    : new Paragraph(Origin.UNKNOWN, words);
            container(depth).add(block);
        }
    }

    private void endCell(int depth) {
        state = state.depth(depth);
        endParagraph();
        closeTables(depth);
        table(depth).endCell();
    }

    private void endRow(int depth, RowShape shape) {
        closeTables(depth);
        if (tables.size() >= depth) {
            table(depth).endRow(shape);
        }
    }

    /** Closes tables nested deeper than a level; what they hold goes to the cell or text around them. */
    private void closeTables(int depth) {
        while (tables.size() > depth) {
            List<Block> inside = tables.removeLast().blocks();
            container(tables.size()).addAll(inside);
        }
    }

    private List<Block> container(int depth) {
        return depth == 0 ? blocks : table(depth).content();
    }

    private TableUnderWay table(int depth) {
        while (tables.size() < depth) {
            tables.add(new TableUnderWay());
        }
        return tables.get(depth - 1);
    }
}
