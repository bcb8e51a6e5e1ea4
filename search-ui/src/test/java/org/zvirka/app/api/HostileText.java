package org.zvirka.app.api;

import java.util.List;
import java.util.Random;

/** Values nobody hoped for, between values that are right. */
final class HostileText {

    private static final List<String> KNOWN = List.of(
            "",
            " ",
            "1",
            "0",
            "-1",
            "1001",
            "99999999999999999999",
            "NaN",
            "true",
            "null",
            "done",
            "report",
            "2021",
            "2021-02-30",
            "2021-03-31",
            "csv",
            "xlsx",
            "datapackage",
            "status,body",
            "status,nonsense",
            "deadline",
            "облік",
            "\"облік подарунків\"",
            "\"",
            "(",
            ")",
            "((((((((((",
            "a OR",
            "NOT",
            "-",
            "+",
            "~",
            "обл*",
            "*",
            "text:",
            "text:облік",
            ":",
            "body:*",
            "навчання~2",
            "a AND (b OR (c AND NOT d))",
            "[1 TO 2]",
            "\\",
            "/",
            "..",
            "%00",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "😀",
            "і".repeat(900),
            "a ".repeat(600),
            "(".repeat(400),
            "<script>",
            "'; DROP TABLE",
            "${7*7}",
            "b254ff0c6114ccbd2117",
            "0".repeat(20),
            "0".repeat(64),
            "WyJSRUxFVkFOQ0UiLCIiXQ",
            "eyJhIjoxfQ==",
            "A".repeat(3000),
            "../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "C:\\plan.docx",
            "a/b/c/план.txt",
            "plan.docx\u0000.txt",
            ".",
            "name.zip",
            "\uD83D\uDE00\uD835\uDD38\uD87E\uDC04\uDB40\uDC01\uDBFF\uDFFD",
            "і\u0301ї\u200D\u200Fא");

    private HostileText() {}

    static String next(Random random) {
        if (random.nextInt(3) > 0) {
            return KNOWN.get(random.nextInt(KNOWN.size()));
        }
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            int point = random.nextInt(4) == 0 ? random.nextInt(0x10FFFF) : 0x20 + random.nextInt(0x500);
            text.appendCodePoint(Character.isSurrogate((char) point) && point < 0x10000 ? '?' : point);
        }
        return text.toString();
    }
}
