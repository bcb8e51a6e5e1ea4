package org.zvirka.index.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small plans of an invented body as tab-separated text. */
final class PlanText {

    private PlanText() {}

    static String of(String topic, int measures) {
        StringBuilder text = new StringBuilder("Антикорупційна програма Департаменту вигаданих справ на 2031 рік\n\n"
                + "№ з/п\tНайменування заходу\tСтрок виконання\tВідповідальний виконавець\n");
        for (int i = 1; i <= measures; i++) {
            text.append(i)
                    .append(".\tПровести навчання працівників щодо ")
                    .append(topic)
                    .append(", частина ")
                    .append(i)
                    .append("\tдо 0")
                    .append(1 + i % 9)
                    .append(".10.2031\tВідділ вигаданих перевірок\n");
        }
        return text.toString();
    }

    static Path write(Path file, String text) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(file, text);
    }
}
