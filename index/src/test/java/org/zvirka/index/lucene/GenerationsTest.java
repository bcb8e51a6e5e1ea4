package org.zvirka.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.index.Archive;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.contract.Samples;
import org.zvirka.index.engine.EngineArchive;
import org.zvirka.index.kept.DataFolder;
import org.zvirka.index.language.Language;

class GenerationsTest {

    @TempDir
    Path folder;

    @Test
    void lostIndex_isMadeAnewFromTheKeptPlans() throws Exception {
        fill(5);
        TemporaryFolder.remove(folder.resolve("index"));

        assertThat(total()).isEqualTo(5);
    }

    @Test
    void damagedIndex_isMadeAnewFromTheKeptPlans() throws Exception {
        fill(5);
        try (var files = Files.walk(folder.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.getFileName().toString().startsWith("segments")) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
        }

        assertThat(total()).isEqualTo(5);
    }

    @Test
    void lineOfAnUnknownForm_inCurrent_isMadeAnew() throws Exception {
        fill(3);
        Files.writeString(folder.resolve("index/current"), "../../etc 1");

        assertThat(total()).isEqualTo(3);
    }

    @Test
    void otherFormat_isBuiltBesideTheOldWhileSearchesGoOn() throws Exception {
        fill(20);
        Language language = new Language();
        DataFolder data = DataFolder.open(folder);
        Generations index = Generations.open(data.index(), language, Fields.FORMAT + 1);
        CountDownLatch closed = new CountDownLatch(1);
        try (EngineArchive archive = new EngineArchive(new EngineArchive.Parts(
                data.plans(),
                index,
                data.corrections(),
                data.ledger(),
                data.originals(),
                () -> new org.zvirka.index.Health(true, "lucene", "", "", 0, 0),
                language,
                () -> {
                    data.close();
                    closed.countDown();
                }))) {
            assertThat(index.isRebuilding()).isTrue();
            assertThat(total(archive)).isEqualTo(20);

            archive.plans()
                    .put(Samples.plan("new", "Рада", 2030, 2030)
                            .measure("1", "літаки")
                            .build());
            assertThat(total(archive)).isEqualTo(21);
            index.bring(archive.plans());
            index.awaitRebuild();

            assertThat(index.isRebuilding()).isFalse();
            assertThat(total(archive)).isEqualTo(21);
        }
        closed.await();
        try (var generations = Files.list(folder.resolve("index"))) {
            assertThat(generations.filter(Files::isDirectory)).hasSize(1);
        }
    }

    @Test
    void secondArchive_isToldWhatToDo() {
        try (Archive first = LuceneArchive.open(folder)) {
            assertThat(first.health().up()).isTrue();
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> LuceneArchive.open(folder))
                    .isInstanceOf(org.zvirka.index.kept.ArchiveInUseException.class)
                    .hasMessageContaining("choose another data folder");
        }
    }

    private void fill(int plans) {
        try (Archive archive = LuceneArchive.open(folder)) {
            for (int i = 0; i < plans; i++) {
                archive.plans()
                        .put(Samples.plan("f" + i, "Рада", 2030, 2030)
                                .measure("1", "літаки")
                                .build());
            }
        }
    }

    private long total() {
        try (Archive archive = LuceneArchive.open(folder)) {
            return total(archive);
        }
    }

    private static long total(Archive archive) {
        return ((SearchResult.Found) archive.search().search(SearchRequest.of("літак", Filters.NONE))).total();
    }
}
