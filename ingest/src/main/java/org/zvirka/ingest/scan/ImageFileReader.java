package org.zvirka.ingest.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.grid.TableNumbers;
import org.zvirka.ingest.page.PageReading;
import org.zvirka.ingest.page.ScannedPages;

/** Reads photographs and scans kept as image files; every picture of a TIFF is a page. */
public final class ImageFileReader implements FormatReader {

    /** A plan with all its annexes is shorter; what is left out is said. */
    private static final int MOST_PAGES = 500;

    private final ScannedPages scans;

    public ImageFileReader(ScannedPages scans) {
        this.scans = scans;
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (ImageFile image = ImageFile.open(file.path())) {
            int number = 1;
            for (; number <= MOST_PAGES && image.hasPage(number); number++) {
                PageReading reading = page(image, number);
                blocks.addAll(reading.blocks());
                findings.addAll(reading.findings());
            }
            boolean more = number > MOST_PAGES && image.hasPage(number);
            if (more) {
                Origin last = Origin.onPage(MOST_PAGES, Box.NONE);
                findings.add(Finding.of(Finding.Kind.LIMIT_REACHED, last, "pages", String.valueOf(MOST_PAGES)));
            }
            return file.read(more ? number : number - 1, TableNumbers.of(blocks), findings);
        }
    }

    /** A broken first page is a broken file; a broken later one is said and the others go on. */
    private PageReading page(ImageFile image, int number) throws IOException {
        ScannedPages.Picture picture;
        try {
            picture = image.page(number);
        } catch (IOException e) {
            if (number == 1) {
                throw e;
            }
            Origin origin = Origin.onPage(number, Box.NONE);
            String reason = String.valueOf(e.getMessage());
            return new PageReading(List.of(), List.of(Finding.of(Finding.Kind.PAGE_UNREADABLE, origin, reason)));
        }
        return scans.read(picture);
    }
}
