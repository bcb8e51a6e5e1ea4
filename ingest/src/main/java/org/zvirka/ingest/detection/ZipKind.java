package org.zvirka.ingest.detection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zvirka.ingest.EncryptedFileException;
import org.zvirka.ingest.zip.ZipContainer;

/** Which of the formats that are ZIP files one is. */
final class ZipKind {

    static final String PLAIN = "application/zip";

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private static final Pattern WORD_MAIN = Pattern.compile(
            "(wordprocessingml\\.(document|template)|ms-word\\.(document|template)\\.macroEnabled\\w*)\\.main");
    private static final Pattern SHEET_MAIN =
            Pattern.compile("(spreadsheetml\\.(sheet|template)|ms-excel\\.(sheet|template)\\.macroEnabled\\w*)\\.main");

    /** The table of contents of an Office Open XML file has some dozens of lines. */
    private static final int MOST_CONTENTS = 4 << 20;

    private ZipKind() {}

    static String of(Path file) throws IOException {
        try (ZipContainer zip = ZipContainer.open(file)) {
            Optional<String> mimetype = text(zip, "mimetype", 200);
            if (mimetype.isPresent() && mimetype.get().startsWith("application/")) {
                return mimetype.get().strip();
            }
            Optional<String> contents = text(zip, "[Content_Types].xml", MOST_CONTENTS);
            return contents.map(ZipKind::main).orElse(PLAIN);
        } catch (EncryptedFileException e) {
            return PLAIN;
        } catch (org.zvirka.ingest.LimitExceededException e) {
            throw e;
        } catch (IOException e) {
            return byFirstEntry(file, e);
        }
    }

    /** Only the main part's type counts: a workbook may have a text document embedded. */
    private static String main(String contents) {
        if (WORD_MAIN.matcher(contents).find()) {
            return OOXML + "wordprocessingml.document";
        }
        if (SHEET_MAIN.matcher(contents).find()) {
            return OOXML + "spreadsheetml.sheet";
        }
        return contents.contains("presentationml.")
                ? OOXML + "presentationml.presentation"
                : "application/x-tika-ooxml";
    }

    /** A container without its directory: what it began as is still told by its first name. */
    private static String byFirstEntry(Path file, IOException broken) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4096);
        }
        String names = new String(head, StandardCharsets.ISO_8859_1);
        if (names.contains("[Content_Types].xml") || names.contains("mimetypeapplication/vnd.oasis")) {
            throw new IOException("the office file is cut off or damaged: its directory is missing", broken);
        }
        throw new IOException("the ZIP file is cut off or damaged: its directory is missing", broken);
    }

    private static Optional<String> text(ZipContainer zip, String name, int most) throws IOException {
        Optional<InputStream> stream = zip.stream(name);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = stream.get()) {
            return Optional.of(new String(in.readNBytes(most), StandardCharsets.UTF_8));
        }
    }
}
