package org.zvirka.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zvirka.ingest.given.Office;
import org.zvirka.ingest.given.Sample;
import org.zvirka.ingest.given.Shown;
import org.zvirka.ingest.given.Zip;

final class DetectionTest {

    private static final byte[] DOCX = Office.docx(Office.p("Навчання посадових осіб"));

    private static final byte[] GIF =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    @TempDir
    private Path folder;

    @Test
    void noBytes_areEmpty() {
        assertThat(Shown.outcome(new byte[0], "a.docx")).isEqualTo(failed(ReadOutcome.Reason.EMPTY, "zero bytes"));
    }

    @Test
    void folder_isUnsupported() {
        try (DocumentReader reader = Readers.inProcess()) {
            assertThat(reader.read(folder, "a.docx")).isEqualTo(failed(ReadOutcome.Reason.UNSUPPORTED, "a folder"));
            assertThat(reader.read(folder.resolve("none.docx"), "none.docx"))
                    .isEqualTo(failed(ReadOutcome.Reason.NO_ACCESS, "there is no such file"));
        }
    }

    @Test
    void pictureNamedDocx_isToldByItsBytes() {
        assertThat(Shown.findings(GIF, "план.docx")).contains("NAME_MISLEADS .docx, image/gif");
    }

    @Test
    void wordFileNamedPdf_isReadAndTheNameTold() {
        assertThat(Shown.blocks(DOCX, "план.PDF")).isEqualTo("Навчання посадових осіб");
        assertThat(Shown.findings(DOCX, "план.PDF"))
                .isEqualTo(
                        "NAME_MISLEADS .pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void rtfNamedDoc_isReadAndTheNameTold() {
        assertThat(Shown.findings(Office.rtf("Plan"), "план.doc")).isEqualTo("NAME_MISLEADS .doc, application/rtf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"план.docx", "план", "план.bak", "план за 2021 р."})
    void nameThatPromisesNothingElse_isNotTold(String name) {
        assertThat(Shown.findings(DOCX, name)).isEmpty();
    }

    @Test
    void truncatedWordFile_isDamaged() {
        assertThat(Shown.outcome(Arrays.copyOf(DOCX, DOCX.length * 2 / 3), "план.docx"))
                .isEqualTo(failed(
                        ReadOutcome.Reason.UNREADABLE,
                        "the office file is cut off or damaged: its directory is missing"));
    }

    @Test
    void truncatedOldWordFile_isDamaged() {
        byte[] doc = Sample.doc();
        assertThat(Shown.outcome(Arrays.copyOf(doc, doc.length / 3), "план.doc"))
                .isInstanceOfSatisfying(ReadOutcome.Failed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(ReadOutcome.Reason.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"план.docx", "план.xlsx"})
    void officeFileBehindAPassword_isEncrypted(String name) throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("таємниця");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(DOCX);
            }
            container.writeFilesystem(out);
        }
        assertThat(Shown.outcome(out.toByteArray(), name))
                .isEqualTo(failed(ReadOutcome.Reason.ENCRYPTED, "the office file has a password"));
    }

    @Test
    void oldWordFileBehindAPassword_isEncrypted() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(Sample.doc()))) {
            document.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Shown.outcome(out.toByteArray(), "план.doc"))
                .isEqualTo(failed(ReadOutcome.Reason.ENCRYPTED, "the Word file has a password"));
    }

    @Test
    void openDocumentBehindAPassword_isEncrypted() {
        byte[] odt = new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", new byte[] {1, 2, 3, 4})
                .with(
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry"
                                + " m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry></m:manifest>")
                .bytes();
        assertThat(Shown.outcome(odt, "план.odt"))
                .isEqualTo(failed(ReadOutcome.Reason.ENCRYPTED, "the OpenDocument file has a password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-U", "UTF-8", "UTF-16LE"})
    void textWithoutAnEnding_isText(String charset) throws Exception {
        byte[] text = "План заходів\n\nНавчання посадових осіб органу місцевого самоврядування\n".getBytes(charset);
        assertThat(Shown.document(text, "план").mediaType()).isEqualTo("text/plain");
    }

    @Test
    void bytesWithoutAMeaning_areUnsupported() {
        byte[] bytes = new byte[5000];
        new java.util.Random(1).nextBytes(bytes);
        assertThat(Shown.outcome(bytes, "план.txt"))
                .isEqualTo(failed(ReadOutcome.Reason.UNSUPPORTED, "application/octet-stream"));
    }

    @Test
    void pageWithoutAHead_isToldByItsName() {
        byte[] page = "<table><tr><td>1<td>Навчання<tr><td>2<td>Звіт</table>".getBytes(StandardCharsets.UTF_8);
        assertThat(Shown.blocks(page, "план.html")).isEqualTo("| 1 | Навчання |\n| 2 | Звіт |");
    }

    private static ReadOutcome failed(ReadOutcome.Reason reason, String detail) {
        return new ReadOutcome.Failed(reason, detail);
    }
}
