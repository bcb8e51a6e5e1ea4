package org.zvirka.app.saved;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.words.Words;

/** The newest measures of any search, for feed readers. */
@RestController
class FeedApi {

    private static final int MOST = 100;
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final News news;

    FeedApi(News news) {
        this.news = news;
    }

    @GetMapping("/feed")
    ResponseEntity<String> feed(@RequestParam MultiValueMap<String, String> parameters) {
        Selection selection = Selection.of(parameters);
        Words words = Words.of(Words.UKRAINIAN);
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/";
        String title = selection.query().isBlank()
                ? words.text("saved.feedTitle")
                : words.text("search.titleFor", selection.query());
        return ResponseEntity.ok()
                .contentType(ATOM)
                .body(new AtomFeed(base, title, selection.address(), words).of(news.newest(selection, MOST)));
    }
}
