package org.zvirka.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.FileRead;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.given.Office;
import org.zvirka.ingest.given.Zip;

final class ArchiveMembersTest {

    private static final byte[] DOCX = Office.docx(Office.p("Навчання"));
    private static final byte[] TEXT = "План заходів\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void everyMember_isADocumentOfItsOwn() throws IOException {
        byte[] zip = new Zip()
                .with("2021/план.docx", DOCX)
                .with("2021/", "")
                .with("звіт.txt", TEXT)
                .bytes();
        assertThat(read(zip))
                .containsExactly("a.zip/2021/план.docx: read", "a.zip/звіт.txt: read", "a.zip: archive of 2");
    }

    @Test
    void documentOfAMember_keepsTheNameInsideTheArchive() throws IOException {
        List<FileRead> reads = new ArrayList<>();
        readAll(new Zip().with("план.docx", DOCX).bytes(), reads);
        assertThat(reads.getFirst().outcome()).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> assertThat(
                        read.document().file())
                .isEqualTo("a.zip/план.docx"));
    }

    @Test
    void archiveInAnArchive_isOpened() throws IOException {
        byte[] inner = new Zip().with("план.docx", DOCX).bytes();
        assertThat(read(new Zip().with("in.zip", inner).with("звіт.txt", TEXT).bytes()))
                .containsExactly(
                        "a.zip/in.zip/план.docx: read",
                        "a.zip/in.zip: archive of 1",
                        "a.zip/звіт.txt: read",
                        "a.zip: archive of 2");
    }

    @Test
    void archivesNestedTooDeeply_areToldAndNotOpened() throws IOException {
        byte[] zip = new Zip().with("план.docx", DOCX).bytes();
        for (int i = 0; i < 3; i++) {
            zip = new Zip().with("n.zip", zip).bytes();
        }
        assertThat(read(zip))
                .containsExactly(
                        "a.zip/n.zip/n.zip/n.zip: TOO_LARGE archives are nested deeper than 3 levels",
                        "a.zip/n.zip/n.zip: archive of 1",
                        "a.zip/n.zip: archive of 1",
                        "a.zip: archive of 1");
    }

    @Test
    void memberThatUnpacksTooFar_isRefusedAndTheOthersAreRead() throws IOException {
        byte[] zip = new Zip()
                .with("bomb.txt", new byte[64 << 20])
                .with("план.docx", DOCX)
                .bytes();
        assertThat(read(zip))
                .satisfiesExactly(
                        bomb -> assertThat(bomb)
                                .startsWith("a.zip/bomb.txt: TOO_LARGE ZIP entry bomb.txt unpacks to more than"),
                        plan -> assertThat(plan).isEqualTo("a.zip/план.docx: read"),
                        archive -> assertThat(archive).isEqualTo("a.zip: archive of 2"));
    }

    @Test
    void archiveBeyondItsBudget_isAFailureAfterTheMembersBefore() throws IOException {
        byte[] zip = new Zip()
                .with("1.txt", TEXT)
                .with("2.txt", TEXT)
                .with("3.txt", TEXT)
                .bytes();
        assertThat(read(zip, new ArchiveBudget(2, 1000)))
                .containsExactly(
                        "a.zip/1.txt: read", "a.zip/2.txt: read", "a.zip: TOO_LARGE an archive of more than 2 members");
        assertThat(read(zip, new ArchiveBudget(9, 30)))
                .containsExactly("a.zip/1.txt: read", "a.zip: TOO_LARGE an archive that unpacks to more than 30 bytes");
    }

    @Test
    void archiveOfManyEmptyNames_isRefused() throws IOException {
        Zip zip = new Zip();
        for (int i = 0; i < 20_001; i++) {
            zip.with("f" + i, "");
        }
        assertThat(read(zip.bytes())).singleElement().asString().startsWith("a.zip: TOO_LARGE");
    }

    @Test
    void namesThatLeadOutOfTheFolder_areOnlyNames() throws IOException {
        byte[] zip = new Zip()
                .with("../../etc/план.docx", DOCX)
                .with("C:\\temp\\звіт.txt", TEXT)
                .with("/abs/a.txt", TEXT)
                .bytes();
        assertThat(read(zip))
                .containsExactly(
                        "a.zip/etc/план.docx: read",
                        "a.zip/temp/звіт.txt: read",
                        "a.zip/abs/a.txt: read",
                        "a.zip: archive of 3");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("a.zip"));
        }
    }

    @Test
    void namesInTheCodePageOfWindows_areRead() throws IOException {
        assertThat(read(named("план.txt", "IBM866"))).first().isEqualTo("a.zip/план.txt: read");
        assertThat(read(named("план.txt", "UTF-8"))).first().isEqualTo("a.zip/план.txt: read");
    }

    @Test
    void memberBehindAPassword_isToldAndTheOthersAreRead() throws IOException {
        byte[] zip = new Zip().with("таємне.txt", TEXT).with("план.docx", DOCX).bytes();
        encrypt(zip);
        assertThat(read(zip))
                .containsExactly(
                        "a.zip/таємне.txt: ENCRYPTED the member has a password",
                        "a.zip/план.docx: read",
                        "a.zip: archive of 2");
    }

    @Test
    void damagedMember_isToldAndTheOthersAreRead() throws IOException {
        byte[] zip = new Zip().with("а.docx", DOCX).with("план.docx", DOCX).bytes();
        Arrays.fill(zip, 60, 90, (byte) 0xff);
        assertThat(read(zip))
                .contains("a.zip/план.docx: read", "a.zip: archive of 2")
                .element(0)
                .asString()
                .contains("UNREADABLE");
    }

    @Test
    void truncatedArchive_isDamaged() throws IOException {
        byte[] zip = new Zip().with("план.docx", DOCX).bytes();
        assertThat(read(Arrays.copyOf(zip, zip.length - 40)))
                .containsExactly("a.zip: UNREADABLE the ZIP file is cut off or damaged: its directory is missing");
    }

    @Test
    void sidecarsOfMacOs_areNoDocuments() throws IOException {
        byte[] zip = new Zip()
                .with("план.docx", DOCX)
                .with("__MACOSX/._план.docx", new byte[] {0, 5, 22, 7})
                .bytes();
        assertThat(read(zip)).containsExactly("a.zip/план.docx: read", "a.zip: archive of 1");
    }

    private List<String> read(byte[] zip) throws IOException {
        List<FileRead> reads = new ArrayList<>();
        readAll(zip, reads);
        return reads.stream().map(ArchiveMembersTest::shown).toList();
    }

    private List<String> read(byte[] zip, ArchiveBudget budget) throws IOException {
        List<FileRead> reads = new ArrayList<>();
        Path file = Files.write(folder.resolve("a.zip"), zip);
        try (DocumentReader reader = Readers.inProcess()) {
            new ArchiveMembers(reader, reads::add, budget).read(file, "a.zip");
        }
        return reads.stream().map(ArchiveMembersTest::shown).toList();
    }

    private void readAll(byte[] zip, List<FileRead> reads) throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), zip);
        try (DocumentReader reader = Readers.inProcess()) {
            reader.readAll(file, "a.zip", reads::add);
        }
    }

    private static String shown(FileRead read) {
        return read.name() + ": "
                + switch (read.outcome()) {
                    case ReadOutcome.Read fine -> "read";
                    case ReadOutcome.Archive archive -> "archive of " + archive.members();
                    case ReadOutcome.Failed failed -> failed.reason() + " " + failed.detail();
                };
    }

    /** A name without the mark that it is UTF-8. */
    private byte[] named(String name, String charset) throws IOException {
        Path file = folder.resolve("named.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            out.setEncoding(Charset.forName(charset).name());
            out.setUseLanguageEncodingFlag(false);
            out.putArchiveEntry(new ZipArchiveEntry(name));
            out.write(TEXT);
            out.closeArchiveEntry();
        }
        return Files.readAllBytes(file);
    }

    /** Sets the bit for encryption in the first member's two headers. */
    private static void encrypt(byte[] zip) {
        zip[6] |= 1;
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
                return;
            }
        }
    }
}
