package org.zvirka.ingest.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.zvirka.ingest.numbering.ListCounters;
import org.zvirka.ingest.numbering.ListLevel;
import org.zvirka.ingest.numbering.NumberStyle;

/** The automatic numbers of a DOC file. For one pass over the document, in order. */
final class DocLists {

    /** MS-DOC, LVLF.ixchFollow: what follows a number: a tab, a space or nothing. */
    private static final int NOTHING_FOLLOWS = 2;

    private final ListCounters counters = new ListCounters();

    /** What Word prints before this paragraph, with the space that follows it; counts the paragraph. */
    String label(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        try {
            HWPFList list = paragraph.getList();
            int level = Math.clamp(paragraph.getIlvl(), 0, ListCounters.LEVELS - 1);
            String sequence = "list" + list.getLsid();
            if (list.isStartAtOverridden((char) level)) {
                counters.restart(sequence, "lfo" + paragraph.getIlfo(), level, list.getStartAt((char) level));
            }
            String label = counters.next(sequence, level, levels(list, level));
            boolean nothing = list.getTypeOfCharFollowingTheNumber((char) level) == NOTHING_FOLLOWS;
            return label.isEmpty() || nothing ? label : label + ' ';
        } catch (RuntimeException e) {
            // POI fails in its own ways on a paragraph that names a list the file does not have; Word prints nothing.
            return "";
        }
    }

    private static List<ListLevel> levels(HWPFList list, int last) {
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            char level = (char) i;
            NumberStyle style = style(list.getNumberFormat(level));
            String text = list.getNumberText(level);
            String pattern = style == NumberStyle.BULLET ? text : pattern(text == null ? "" : text);
            levels.add(new ListLevel(list.getStartAt(level), style, pattern, false, true));
        }
        return levels;
    }

    /** In the file the counter of level n stands as the character n. */
    private static String pattern(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < ListCounters.LEVELS) {
                out.append('%').append(c + 1);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Codes of MS-OSHARED 2.2.1.3, MSONFC. */
    private static NumberStyle style(int code) {
        return switch (code) {
            case 1 -> NumberStyle.UPPER_ROMAN;
            case 2 -> NumberStyle.LOWER_ROMAN;
            case 3 -> NumberStyle.UPPER_LETTER;
            case 4 -> NumberStyle.LOWER_LETTER;
            case 22 -> NumberStyle.DECIMAL_ZERO;
            case 23 -> NumberStyle.BULLET;
            case 58 -> NumberStyle.LOWER_RUSSIAN;
            case 59 -> NumberStyle.UPPER_RUSSIAN;
            case 255 -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }
}
