package org.zvirka.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.ingest.document.Box;

class PagePicturesTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void draw() {
        try (Drawing drawing = new Drawing()) {
            file = drawing.filled(Color.RED, 100, 200, 50, 20).save(folder);
        }
    }

    @Test
    void box_isCutOutOfThePage() throws IOException {
        BufferedImage picture = picture(new Box(90, 190, 70, 40), 2);
        assertThat(picture.getWidth()).isEqualTo(140);
        assertThat(picture.getHeight()).isEqualTo(80);
        assertThat(new Color(picture.getRGB(10, 10))).isEqualTo(Color.WHITE);
        assertThat(new Color(picture.getRGB(70, 40))).isEqualTo(Color.RED);
        assertThat(new Color(picture.getRGB(70, 70))).isEqualTo(Color.WHITE);
    }

    @Test
    void noBox_isTheWholePage() throws IOException {
        BufferedImage picture = picture(Box.NONE, 1);
        assertThat(picture.getWidth()).isEqualTo(595);
        assertThat(picture.getHeight()).isEqualTo(842);
    }

    @Test
    void hugeScale_staysWithinTheBound() throws IOException {
        BufferedImage picture = picture(Box.NONE, 1000);
        assertThat(picture.getWidth() * picture.getHeight()).isLessThanOrEqualTo(PagePictures.MOST_PIXELS);
    }

    @Test
    void missingPageOrPlace_isEmpty() throws IOException {
        assertThat(PagePictures.png(file, 2, Box.NONE, 1)).isEmpty();
        assertThat(PagePictures.png(file, 0, Box.NONE, 1)).isEmpty();
        assertThat(PagePictures.png(file, 1, new Box(700, 10, 20, 20), 1)).isEmpty();
    }

    @Test
    void scaleOfZero_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PagePictures.png(file, 1, Box.NONE, 0));
    }

    private BufferedImage picture(Box box, double scale) throws IOException {
        byte[] png = PagePictures.png(file, 1, box, scale).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
