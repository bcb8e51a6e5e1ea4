package org.zvirka.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.page.PageReading;
import org.zvirka.ingest.page.ScannedPages;

class ImageFileReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff"})
    void picture_isReadAsAPage(String format) throws IOException {
        Recognition.installed();
        Path file = folder.resolve("plan." + format);
        ImageIO.write(DrawnPage.ofPlan(0).image(), format, file.toFile());
        try (var reader = Readers.inProcess()) {
            ReadOutcome outcome = reader.read(file, "plan." + format);

            SourceDocument document = ((ReadOutcome.Read) outcome).document();
            assertThat(document.blocks())
                    .filteredOn(Table.class::isInstance)
                    .singleElement()
                    .satisfies(block -> {
                        Table table = (Table) block;
                        assertThat(table.rows()).hasSize(4);
                        assertThat(table.rows().getLast().cells().getLast().text())
                                .isEqualTo("до 1 грудня");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void photographOfATelephone_isTurnedAsItSays(int orientation) throws IOException {
        BufferedImage sensor = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        sensor.createGraphics().fillRect(0, 0, 300, 200);
        sensor.getGraphics().clearRect(0, 0, 40, 40); // black where the sensor's row and column begin
        Path file = Files.write(folder.resolve("photo.jpg"), withOrientation(sensor, orientation));

        BufferedImage shown = ImageParts.of(file, 1, Box.NONE, 10).orElseThrow();

        int width = orientation <= 4 ? 300 : 200;
        int height = orientation <= 4 ? 200 : 300;
        assertThat(shown.getWidth()).isEqualTo(width);
        assertThat(shown.getHeight()).isEqualTo(height);
        // Exif names where row 0 and column 0 lie: 1 top left, 2 top right, 3 bottom right, 4 bottom left, 5 left top,
        // 6 right top, 7 right bottom, 8 left bottom.
        boolean right = List.of(2, 3, 6, 7).contains(orientation);
        boolean bottom = List.of(3, 4, 7, 8).contains(orientation);
        int dark = shown.getRGB(right ? width - 20 : 20, bottom ? height - 20 : 20) & 0xff;
        assertThat(dark).isLessThan(60);
        assertThat(shown.getRGB(width / 2, height / 2) & 0xff).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({"0, 255, 255", "2, 0, 128"})
    void jpegOfFourInks_isReadAsPrinted(int transform, int first, int others) throws IOException {
        java.awt.image.WritableRaster inks =
                java.awt.image.Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, 64, 64, 4, null);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                // Inverted: 255 is no black; the colours are none, or as brightness and differences.
                inks.setPixel(x, y, new int[] {first, others, others, x < 32 ? 0 : 255});
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        javax.imageio.ImageWriter writer =
                ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(jpeg)) {
            writer.setOutput(stream);
            writer.write(new javax.imageio.IIOImage(inks, null, null));
        }
        writer.dispose();
        byte[] plain = jpeg.toByteArray();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        all.write(new byte[] {
            (byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform
        });
        all.write(plain, 2, plain.length - 2);
        Path file = Files.write(folder.resolve("inks.jpg"), all.toByteArray());

        BufferedImage shown = ImageParts.of(file, 1, Box.NONE, 10).orElseThrow();

        assertThat(shown.getRGB(shown.getWidth() / 8, 20) & 0xff).isLessThan(60);
        assertThat(shown.getRGB(shown.getWidth() * 7 / 8, 20) & 0xff).isGreaterThan(220);
    }

    /** A JPEG with an Exif segment that holds nothing but the orientation. */
    private static byte[] withOrientation(BufferedImage picture, int orientation) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        byte[] plain = jpeg.toByteArray();
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        all.write(exif);
        all.write(plain, 2, plain.length - 2);
        return all.toByteArray();
    }

    @Test
    void tiff_everyPictureIsAPage() throws IOException {
        Path file = folder.resolve("pages.tiff");
        write(file, 3);
        List<Integer> pages = new ArrayList<>();

        SourceDocument document = read(file, "image/tiff", pages);

        assertThat(pages).containsExactly(1, 2, 3);
        assertThat(document.pages()).isEqualTo(3);
    }

    @Test
    void tiffOfAThousandPages_isReadToTheLimitAndSaysSo() throws IOException {
        Path file = folder.resolve("pages.tiff");
        write(file, 1000);
        List<Integer> pages = new ArrayList<>();

        SourceDocument document = read(file, "image/tiff", pages);

        assertThat(pages).hasSize(500);
        assertThat(document.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.LIMIT_REACHED);
    }

    @Test
    void decompressionBomb_isRefusedBeforeItIsDecoded() throws IOException {
        Path file = folder.resolve("bomb.png");
        Files.write(file, pngHead(60_000, 60_000));

        assertThatThrownBy(() -> read(file, "image/png", new ArrayList<>()))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("3600000000 pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff"})
    void brokenPicture_isUnreadable(String format) throws IOException {
        Path whole = folder.resolve("whole." + format);
        ImageIO.write(DrawnPage.ofPlan(0).image(), format, whole.toFile());
        byte[] bytes = Files.readAllBytes(whole);
        Path file = folder.resolve("broken." + format);
        Files.write(file, java.util.Arrays.copyOf(bytes, 60));
        try (var reader = Readers.inProcess()) {
            assertThat(reader.read(file, "broken." + format))
                    .isInstanceOfSatisfying(ReadOutcome.Failed.class, failed -> assertThat(failed.reason())
                            .isEqualTo(ReadOutcome.Reason.UNREADABLE));
        }
    }

    @Test
    void resolutionSaidByAPng_givesTheSizeOfThePage() throws IOException {
        Path file = folder.resolve("said.png");
        ImageIO.write(new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        Files.write(file, withResolution(Files.readAllBytes(file), 5906));

        assertThat(SaidResolution.of(file).orElseThrow()).isCloseTo(150, within(0.1));
        try (ImageFile image = ImageFile.open(file)) {
            assertThat(image.page(1).width()).isCloseTo(595.2, within(0.5));
        }
    }

    @Test
    void partOfAPicture_isCutFromIt() throws IOException {
        Path file = folder.resolve("part.png");
        ImageIO.write(DrawnPage.ofPlan(0).image(), "png", file.toFile());

        BufferedImage part = ImageParts.of(file, 1, new Box(0, 0, 421, 100), 1).orElseThrow();

        assertThat(part.getWidth()).isBetween(420, 422);
        assertThat(part.getHeight()).isBetween(99, 101);
        assertThat(ImageParts.of(file, 2, Box.NONE, 1)).isEmpty();
        assertThat(ImageParts.of(file, 1, new Box(5000, 0, 10, 10), 1)).isEmpty();
    }

    private static SourceDocument read(Path file, String type, List<Integer> pages) throws IOException {
        ScannedPages counting = picture -> {
            pages.add(picture.page());
            return new PageReading(List.of(), List.of());
        };
        ReadOutcome outcome = new ImageFileReader(counting)
                .read(new SourceFile(file, file.getFileName().toString(), type, DocumentId.of(file)));
        return ((ReadOutcome.Read) outcome).document();
    }

    private static void write(Path file, int pages) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            Tiff.write(java.util.Collections.nCopies(pages, Grey.white(40, 30)), out);
        }
    }

    private static byte[] pngHead(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(0x89504e470d0a1a0aL);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 0, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] withResolution(byte[] png, int perMetre) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int afterHead = 8 + 25;
        out.write(png, 0, afterHead);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(said);
        fields.writeInt(perMetre);
        fields.writeInt(perMetre);
        fields.write(1);
        chunk(out, "pHYs", said.toByteArray());
        out.write(png, afterHead, png.length - afterHead);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        CRC32 sum = new CRC32();
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        sum.update(type);
        sum.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
