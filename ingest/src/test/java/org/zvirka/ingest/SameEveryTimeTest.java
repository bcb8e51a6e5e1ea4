package org.zvirka.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.ingest.given.Office;
import org.zvirka.ingest.given.Sample;

final class SameEveryTimeTest {

    @TempDir
    private Path folder;

    @Test
    void sameBytes_giveTheSameDocumentInAnyOrderOnAnyThread() throws Exception {
        Map<String, byte[]> files = Map.of(
                "a.doc", Sample.doc(),
                "a.rtf", Sample.rtf(),
                "a.docx",
                        Office.docx("<w:tbl><w:tr>" + Office.tc("", Office.p("1")) + Office.tc("", Office.p("Захід"))
                                + "</w:tr></w:tbl>"),
                "a.odt", Office.odt("<text:p>План</text:p>", ""),
                "a.txt", "№\tЗахід\n1\tНавчання\n".getBytes(StandardCharsets.UTF_8));
        Map<String, ReadOutcome> alone = new HashMap<>();
        List<String> order = new ArrayList<>();
        try (DocumentReader reader = Readers.inProcess();
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = Files.write(folder.resolve(file.getKey()), file.getValue());
                alone.put(file.getKey(), reader.read(path, file.getKey()));
                order.addAll(Collections.nCopies(20, file.getKey()));
            }
            Collections.shuffle(order, new Random(7));
            List<Future<ReadOutcome>> together = order.stream()
                    .map(name -> threads.submit(() -> reader.read(folder.resolve(name), name)))
                    .toList();
            for (int i = 0; i < order.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(order.get(i)));
            }
        }
    }
}
