package org.zvirka.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.zvirka.ingest.document.Finding;

/** Says once for all of a document's pages what is the same for each: that they need text recognition. */
final class PageRanges {

    private PageRanges() {}

    /** The same findings in their order, one for all pages that say alike; its last detail names them, "1-3, 7". */
    static List<Finding> merged(List<Finding> findings) {
        Map<List<String>, TreeSet<Integer>> pages = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (isOfEveryPage(finding)) {
                pages.computeIfAbsent(finding.details(), k -> new TreeSet<>())
                        .add(finding.origin().page());
            }
        }
        List<Finding> merged = new ArrayList<>();
        for (Finding finding : findings) {
            if (!isOfEveryPage(finding)) {
                merged.add(finding);
            } else if (pages.containsKey(finding.details())) {
                List<String> details = new ArrayList<>(finding.details());
                details.add(ranges(pages.remove(finding.details())));
                merged.add(new Finding(finding.kind(), finding.origin(), details));
            }
        }
        return merged;
    }

    private static boolean isOfEveryPage(Finding finding) {
        return finding.kind() == Finding.Kind.NEEDS_TEXT_RECOGNITION;
    }

    private static String ranges(TreeSet<Integer> pages) {
        StringJoiner ranges = new StringJoiner(", ");
        int first = pages.getFirst();
        int last = first;
        for (int page : pages) {
            if (page > last + 1) {
                ranges.add(range(first, last));
                first = page;
            }
            last = page;
        }
        return ranges.add(range(first, last)).toString();
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
