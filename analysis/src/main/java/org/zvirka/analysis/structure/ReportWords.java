package org.zvirka.analysis.structure;

import java.util.regex.Pattern;

/** Words of a title by which a report on a plan is told from the plan. */
public final class ReportWords {

    private static final Pattern REPORT = Pattern.compile(
            "(?iu)\\b(звіт|виконання\\s+(плану|заходів|програми|антикорупційн)|стан\\s+(виконання|реалізації)|про\\s+виконання|хід\\s+(виконання|реалізації)|підсумки\\s+(виконання|реалізації|роботи)|"
                    + "інформація\\s+(про|щодо)\\s+(стан|хід|виконання|реалізацію)|результати\\s+(виконання|реалізації)|відомості\\s+про\\s+виконання|отч[её]т|(об|о)\\s+(исполнении|выполнении)|ход\\s+(исполнения|выполнения)|report\\s+on|implementation\\s+report|"
                    + "progress\\s+report|sprawozdanie)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private ReportWords() {}

    public static boolean in(String title) {
        return REPORT.matcher(title).find();
    }
}
