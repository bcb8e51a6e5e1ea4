package org.zvirka.analysis.head;

import java.util.List;
import java.util.regex.Pattern;

/** Names such as КП «Водоканал»: the short form of an enterprise or institution before a name in quotation marks. */
final class EnterpriseNames {

    private static final Pattern NAME = Pattern.compile(
            "(?U)\\b(?:УП|РУП|ДП|КП|КНП|МКП|ДУ|КУ|КЗ|ГП|МУП|ГУП|ПАТ|ПрАТ|АТ|ТОВ|НАК|НЕК)\\s+[«\"“][^«»\"“”]{2,80}[»\"”]");

    private EnterpriseNames() {}

    static List<String> in(String line) {
        return NAME.matcher(line).results().map(found -> found.group()).toList();
    }
}
