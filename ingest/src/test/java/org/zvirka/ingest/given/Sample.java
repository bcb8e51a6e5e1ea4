package org.zvirka.ingest.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The plan of an invented community as word processors store it: a header of two rows, a section over all columns, cells
 * merged both ways, automatic numbers, a nested table, tracked changes, a footnote and hidden text.
 */
public final class Sample {

    private Sample() {}

    /** As Word 97 to 2003 stores it; written by LibreOffice 7.4. */
    public static byte[] doc() {
        return resource("/org/zvirka/ingest/word/features.doc");
    }

    /** The same plan as RTF by the same program. */
    public static byte[] rtf() {
        return resource("/org/zvirka/ingest/word/features.rtf");
    }

    /** What a careful reader sees of it. */
    public static String read() {
        return """
                План заходів Вишнеставської громади
                | № {2x1} | Захід {2x1} | Виконання {1x2} |
                | Строк | Відповідальні |
                | Розділ І. Навчання {1x4} |
                | 1) | Провести навчання | до 1 липня | Кадрова служба |
                | 2) | Перевірити декларації / 2.1. подані вчасно / 2.2. подані із запізненням | щороку | Уповноважена особа {2x1} |
                | 3) | Оприлюднити звіт про виконання плану | 2021 2022 |
                Голова громади""";
    }

    private static byte[] resource(String name) {
        try (InputStream in = Sample.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
