package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Makes lines one text: wrapped lines joined, {@code \n} between paragraphs and list items only. */
final class FlowingText {

    private static final Pattern ITEM = Pattern.compile(
            "([-–—•●▪◦·*]|\\d{1,2}[.)]|\\d{1,2}(\\.\\d{1,2}){1,3}\\.?|\\p{L}\\)|[ivxІVX]{1,4}[.)])\\s.*|[-–—•●▪◦]\\p{L}.*");

    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…][»\")]?");

    /** A gap wider than the usual leading by this factor is meant. */
    private static final double WIDE_LEADING = 1.45;

    /** A line ending this much of the width before the edge was ended on purpose, if it also ends a sentence. */
    private static final double SHORT_LINE = 0.25;

    private final Hyphens hyphens;

    FlowingText(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /** The text of lines that stand under each other. */
    String of(List<TextLine> lines) {
        double leading = leading(lines);
        double right = lines.stream().mapToDouble(l -> l.box().right()).max().orElse(0);
        double left = lines.stream().mapToDouble(l -> l.box().x()).min().orElse(0);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String next = lines.get(i).text();
            if (i == 0) {
                text.append(next);
            } else if (breaks(lines.get(i - 1), lines.get(i), leading, right - left, right)) {
                text.append('\n').append(next);
            } else if (broken(lines.get(i - 1), lines.get(i), right)) {
                text.append(next);
            } else {
                append(text, next);
            }
        }
        return text.toString().replace("\u00ad", "");
    }

    private void append(StringBuilder text, String next) {
        String last = text.substring(text.lastIndexOf("\n") + 1);
        if (hyphens.parted(last, next)) {
            String joined = hyphens.join(last, next);
            text.setLength(text.length() - last.length());
            text.append(joined);
        } else if (glued(last, next)) {
            text.append(next);
        } else {
            text.append(' ').append(next);
        }
    }

    /** A word too long for its line is broken anywhere: then it fills a line of its own and goes on below. */
    private boolean broken(TextLine above, TextLine line, double right) {
        Word word = above.words().getLast();
        double letter = word.box().width() / word.text().length();
        return above.words().size() == 1
                && right - word.box().right() < letter
                && Character.isLowerCase(line.text().codePointAt(0))
                && hyphens.pieces(word.text(), line.words().getFirst().text());
    }

    /** Ranges of numbers and addresses that a line end parts at their sign. */
    private static boolean glued(String last, String next) {
        return last.matches("(.*\\s)?\\S*\\d[-–/]") && Character.isDigit(next.codePointAt(0));
    }

    private static boolean breaks(TextLine above, TextLine line, double leading, double width, double right) {
        String text = line.text();
        String before = above.text();
        boolean ended = ENDED.matcher(before).matches();
        boolean item = ITEM.matcher(text).matches();
        double gap = line.box().y() - above.box().y();
        if (item && (ended || !Character.isDigit(text.charAt(0)) && !text.startsWith("-") && !text.startsWith("–"))) {
            return true;
        }
        if (gap > leading * WIDE_LEADING && gap > above.box().height() * WIDE_LEADING) {
            return ended || Character.isUpperCase(text.codePointAt(0));
        }
        return ended && right - above.box().right() > SHORT_LINE * width && !Character.isLowerCase(text.codePointAt(0));
    }

    private static double leading(List<TextLine> lines) {
        double[] gaps = new double[Math.max(0, lines.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = lines.get(i + 1).box().y() - lines.get(i).box().y();
        }
        Arrays.sort(gaps);
        return gaps.length == 0 ? 0 : gaps[gaps.length / 2];
    }

    /** Lines parted into paragraphs at wide gaps and changes of size. */
    static List<List<TextLine>> paragraphs(List<TextLine> lines) {
        List<List<TextLine>> paragraphs = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        double leading = leading(lines);
        double right = lines.stream().mapToDouble(l -> l.box().right()).max().orElse(0);
        double left = lines.stream().mapToDouble(l -> l.box().x()).min().orElse(0);
        for (TextLine line : lines) {
            if (!open.isEmpty()) {
                TextLine above = open.getLast();
                double gap = line.box().y() - above.box().y();
                double height = Math.max(above.box().height(), line.box().height());
                boolean apart = gap > Math.max(leading, height) * WIDE_LEADING
                        || Math.abs(above.fontSize() - line.fontSize()) > 1.5
                        || breaks(above, line, leading, right - left, right);
                if (apart) {
                    paragraphs.add(List.copyOf(open));
                    open.clear();
                }
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(List.copyOf(open));
        }
        return paragraphs;
    }
}
