package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.analysis.plan.Figure;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Printed;

/** What a measure counts: the figures read with it, or where it has none, numbers directly before a word. */
final class Counted {

    /** A whole number of up to six digits and the word behind it; not a date, a share or part of a longer number. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/№-])(\\d{1,6})\\s+(\\p{L}[\\p{L}'’ʼ-]{3,})");

    private static final Pattern NOT_COUNTED = Pattern.compile(
            "(?iu)рок.*|рік|роц.*|січ.*|лют.*|берез.*|квіт.*|трав.*|черв.*|лип.*|серп.*|верес.*|жовт.*|листоп.*|груд.*"
                    + "|кварт.*|півріч.*|статт.*|пункт.*|частин.*|розділ.*|днів|день|робоч.*");

    private Counted() {}

    static List<Figure> of(Measure measure) {
        if (!measure.figures().isEmpty()) {
            return measure.figures();
        }
        Printed printed = measure.printed();
        List<Figure> figures = new ArrayList<>();
        for (String field : List.of(printed.text(), printed.indicator(), printed.expected(), printed.result())) {
            Matcher matcher = NUMBER.matcher(field);
            while (matcher.find()) {
                if (!NOT_COUNTED.matcher(matcher.group(2)).matches()) {
                    figures.add(new Figure(Integer.parseInt(matcher.group(1)), matcher.group(2), matcher.group()));
                }
            }
        }
        return figures;
    }
}
