package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnRole;

/** Names the columns of a table that has no header by what stands in them. */
final class ContentRoles {

    /** Share of a column's filled cells that must look alike. */
    private static final double MOST = 0.6;

    /** Half is enough for deadlines and parties: their cells also hold conditions and plain words. */
    private static final double HALF = 0.5;

    /** A column of measures has sentences; shorter averages are names, marks and dates. */
    private static final double SENTENCE = 35;

    private static final int FEWEST_ROWS = 2;

    private static final Pattern WHEN = Pattern.compile(
            "\\b(січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|протягом|постійно|щороку|щоро|щокв|щоміс|щопів|квартал|півріч|до \\d|20\\d\\d|\\d{2}\\.\\d{2}\\.|у разі|за потреб|строк|термін|январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр|в течение|постоянно|ежеквартал|january|february|april|june|july|october|november|december|quarter|continuous)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WHO = Pattern.compile(
            "\\b(відділ|управлін|департамент|сектор|начальник|керівник|директор|спеціаліст|секретар|голов|заступник|уповноважен|комісі|рада|служба|структурні|юрисконсульт|бухгалт|отдел|начальник|руководител|специалист|department|head|office|unit)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MARK =
            Pattern.compile("^(не )?(виконан|викону|в процесі|на виконанні|заход|частково|\\+|-|так|ні|done|выполнен)");

    /** Verbs in the past, passive and active, and results in the nominative: "проведено", "надійшло", "звіт подано". */
    private static final Pattern DEED = Pattern.compile(
            "\\p{L}{3,}(?:ено|ано|ято|уто|ито|лося|лась|лись|ався|ився|овано|ений|ані|ені|ована)\\b|\\bне\\s+(?:було|надходил|виявлен|проводил)|was|were|held|done",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MONEY = Pattern.compile(
            "\\b(видатк|бюджет|кошт|фінанс|грн|асигнуван|не потребує|финанс|средств|budget|fund)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private ContentRoles() {}

    /** @param report whether the document tells what was done: past deeds are results then, else what shall show them */
    static List<Column> of(List<Line> lines, int width, boolean report) {
        Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            ColumnRole role = role(texts(lines, c));
            if (role == ColumnRole.MEASURE && taken.contains(role)) {
                role = second(texts(lines, c), report);
            }
            columns.add(new Column("", role != ColumnRole.OTHER && taken.add(role) ? role : ColumnRole.OTHER));
        }
        return columns;
    }

    private static List<String> texts(List<Line> lines, int column) {
        return lines.stream()
                .filter(line -> line.filled().size() > 1)
                .filter(line -> line.cells().size() > column)
                .map(line -> line.cells().get(column).line().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static ColumnRole role(List<String> texts) {
        if (texts.size() < FEWEST_ROWS) {
            return ColumnRole.OTHER;
        }
        double length = texts.stream().mapToInt(String::length).average().orElse(0);
        if (share(texts, text -> PrintedNumber.ofCell(text).isPresent()) >= MOST) {
            return ColumnRole.NUMBER;
        }
        if (length < SENTENCE && share(texts, text -> MARK.matcher(text).find()) >= MOST) {
            return ColumnRole.STATUS;
        }
        if (length < 2 * SENTENCE && share(texts, text -> WHEN.matcher(text).find()) >= HALF) {
            return ColumnRole.DEADLINE;
        }
        if (length < 4 * SENTENCE
                && share(texts, text -> WHO.matcher(start(text)).find()) >= HALF) {
            return ColumnRole.RESPONSIBLE;
        }
        return length >= SENTENCE ? ColumnRole.MEASURE : ColumnRole.OTHER;
    }

    /** What a further column of sentences holds. */
    private static ColumnRole second(List<String> texts, boolean report) {
        if (share(texts, text -> MONEY.matcher(text).find()) >= HALF) {
            return ColumnRole.FUNDING;
        }
        if (share(texts, text -> DEED.matcher(text).find()) < HALF) {
            return ColumnRole.OTHER;
        }
        return report ? ColumnRole.RESULT : ColumnRole.INDICATOR;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }

    private static double share(List<String> texts, java.util.function.Predicate<String> test) {
        return (double) texts.stream().filter(test).count() / texts.size();
    }
}
