package org.zvirka.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zvirka.index.Hit;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;

/**
 * The hits of one question, fetched page by page with the archive's cursors. Only cursors are kept, so an open tab costs
 * the same whether it has seen a hundred hits or a hundred thousand. For one tab, not for several threads.
 */
final class Pages {

    static final int PAGE = 50;

    private final MeasureSearch search;
    private final SearchRequest first;
    private final SearchResult.Found head;
    private final List<String> cursors = new ArrayList<>();

    /**
     * @param first the request that gave the first page
     * @param head its answer
     */
    Pages(MeasureSearch search, SearchRequest first, SearchResult.Found head) {
        this.search = search;
        this.first = first;
        this.head = head;
        cursors.add("");
        cursors.add(head.next());
    }

    /** Hits from an offset on; fewer at the end, or where the archive has become unable to answer. */
    Stream<Hit> fetch(int offset, int limit) {
        List<Hit> hits = new ArrayList<>();
        int page = offset / PAGE;
        while (hits.size() < offset % PAGE + limit) {
            List<Hit> more = page(page);
            hits.addAll(more);
            if (more.size() < PAGE) {
                break;
            }
            page++;
        }
        return hits.stream().skip(offset % PAGE).limit(limit);
    }

    private List<Hit> page(int number) {
        if (number == 0) {
            return head.hits();
        }
        while (cursors.size() <= number) {
            int last = cursors.size() - 1;
            if (cursors.get(last).isEmpty()) {
                return List.of();
            }
            ask(cursors.get(last), last);
            if (cursors.size() - 1 == last) {
                return List.of();
            }
        }
        String cursor = cursors.get(number);
        return cursor.isEmpty() ? List.of() : ask(cursor, number);
    }

    private List<Hit> ask(String cursor, int number) {
        SearchRequest request =
                new SearchRequest(first.query(), first.filters(), java.util.Set.of(), first.sort(), cursor, PAGE, true);
        if (search.search(request) instanceof SearchResult.Found found) {
            if (cursors.size() == number + 1) {
                cursors.add(found.next());
            }
            return found.hits();
        }
        return List.of();
    }
}
