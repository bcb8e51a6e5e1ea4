package org.zvirka.app.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zvirka.index.Archive;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.pdf.PagePictures;

/** Pages of kept PDF files as pictures. */
@RestController
class PageFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PageFiles.class);
    /** A picture may take 64 MB while it is drawn. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration KEPT_BY_BROWSERS = Duration.ofDays(30);

    private final Archive archive;
    private final Semaphore places = new Semaphore(AT_ONCE);

    PageFiles(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/page/{id:[0-9a-f]{64}}/{page:[0-9]{1,5}}.png")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int page) throws InterruptedException {
        Optional<Path> path = archive.originals().find(new DocumentId(id));
        if (path.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        try {
            return PagePictures.png(path.get(), page, Box.NONE, PagePicture.SCALE)
                    .map(png -> ResponseEntity.ok()
                            .contentType(MediaType.IMAGE_PNG)
                            .cacheControl(CacheControl.maxAge(KEPT_BY_BROWSERS).cachePrivate())
                            .body(png))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (IOException e) {
            LOG.warn("page {} of {} cannot be drawn: {}", page, id, e.getMessage());
            return ResponseEntity.notFound().build();
        } finally {
            places.release();
        }
    }
}
