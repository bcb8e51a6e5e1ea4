package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;

/**
 * The promises of one body over its documents: a row per promise, a cell per document.
 *
 * @param documents the earlier first; of the same years the plan before the report, the longer period before the shorter
 * @param rows in the order of first appearance
 * @param proposals possible links for a person to decide
 */
public record Timeline(List<Plan> documents, List<Row> rows, List<Link> proposals) {

    /** How a promise stands in a document compared with its last appearance before. */
    public enum Change {
        FIRST,
        SAME,
        REWORDED,
        SPLIT,
        MERGED
    }

    /**
     * @param document place in {@link Timeline#documents()}
     * @param links how it hangs together with its last appearance before; empty for the first
     * @param measures one or, after a split, several
     */
    public record Cell(int document, Change change, List<Link> links, List<Measure> measures) {
        public Cell {
            links = List.copyOf(links);
            measures = List.copyOf(measures);
        }
    }

    /** @param cells the earlier document first; a document that lacks the promise has none */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Optional<Cell> in(int document) {
            return cells.stream().filter(cell -> cell.document() == document).findFirst();
        }
    }

    public Timeline {
        documents = List.copyOf(documents);
        rows = List.copyOf(rows);
        proposals = List.copyOf(proposals);
    }

    static final Comparator<Plan> ORDER = Comparator.comparingInt(Plan::yearFrom)
            .thenComparing(Plan::kind)
            .thenComparing(Comparator.comparingInt(Plan::yearTo).reversed())
            .thenComparing(Plan::file);

    static Timeline of(List<Plan> plans, Comparer comparer, Decisions decisions) {
        List<Plan> documents = plans.stream().sorted(ORDER).toList();
        List<Chain> chains = new ArrayList<>();
        List<Link> proposals = new ArrayList<>();
        for (int place = 0; place < documents.size(); place++) {
            proposals.addAll(append(chains, place, documents.get(place).measures(), comparer, decisions));
        }
        return new Timeline(
                documents, chains.stream().map(chain -> new Row(chain.cells)).toList(), proposals);
    }

    /** A row being written; its last cell is what the next document is compared with. */
    private static final class Chain {
        private final List<Cell> cells = new ArrayList<>();

        /** One cell per document: what several merged or split parts become stands in it together. */
        private void join(Cell cell) {
            if (cells.getLast().document() != cell.document()) {
                cells.add(cell);
                return;
            }
            Set<Measure> together = new LinkedHashSet<>(last());
            together.addAll(cell.measures());
            List<Link> links = new ArrayList<>(cells.getLast().links());
            links.addAll(cell.links());
            cells.set(cells.size() - 1, new Cell(cell.document(), Change.SPLIT, links, List.copyOf(together)));
        }

        private List<Measure> last() {
            return cells.getLast().measures();
        }
    }

    private static List<Link> append(
            List<Chain> chains, int place, List<Measure> measures, Comparer comparer, Decisions decisions) {
        Map<MeasureId, Chain> open = new HashMap<>();
        List<Measure> last = new ArrayList<>();
        for (Chain chain : chains) {
            for (Measure measure : chain.last()) {
                if (open.putIfAbsent(measure.id(), chain) == null) {
                    last.add(measure);
                }
            }
        }
        Map<MeasureId, Measure> here = new HashMap<>();
        measures.forEach(measure -> here.put(measure.id(), measure));
        Comparer.Linked linked = comparer.link(last, measures, decisions);
        for (Link link : linked.links()) {
            List<Measure> after = link.after().stream().map(here::get).toList();
            if (link.kind() == Link.Kind.NEW) {
                Chain chain = new Chain();
                chain.cells.add(new Cell(place, Change.FIRST, List.of(), after));
                chains.add(chain);
            } else if (!after.isEmpty()) {
                Set<Chain> continued = new LinkedHashSet<>();
                link.before().forEach(id -> continued.add(java.util.Objects.requireNonNull(open.get(id))));
                continued.forEach(chain -> chain.join(new Cell(place, change(link.kind()), List.of(link), after)));
            }
        }
        return linked.proposals();
    }

    private static Change change(Link.Kind kind) {
        return switch (kind) {
            case SAME -> Change.SAME;
            case SPLIT -> Change.SPLIT;
            case MERGED -> Change.MERGED;
            case REWORDED, DROPPED -> Change.REWORDED;
            case NEW -> Change.FIRST;
        };
    }

    /** All years some document covers, in order; documents of unknown years add none. */
    public List<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        for (Plan plan : documents) {
            for (int year = plan.yearFrom(); year <= plan.yearTo() && year > 0; year++) {
                years.add(year);
            }
        }
        return List.copyOf(years);
    }

    /** Cells of a row in documents that cover a year: its plan's first, then its report's. */
    public List<Cell> cells(Row row, int year) {
        return row.cells().stream()
                .filter(cell -> covers(cell.document(), year))
                .toList();
    }

    private boolean covers(int document, int year) {
        return documents.get(document).yearFrom() <= year
                && year <= documents.get(document).yearTo();
    }

    /**
     * What is known of a row in a year: what reports say; NOT_REPORTED where there is a report on the year that does not
     * speak of it though it should, else PLANNED; empty where no document of the year has it.
     */
    public Optional<Completion> status(Row row, int year) {
        Set<Completion> told = new HashSet<>();
        List<Cell> cells = cells(row, year);
        cells.stream()
                .filter(cell -> documents.get(cell.document()).kind() == PlanKind.REPORT)
                .flatMap(cell -> cell.measures().stream())
                .forEach(measure -> told.add(measure.status()));
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        if (!told.isEmpty()) {
            return Optional.of(Delivery.together(told));
        }
        boolean silent = isReportedOn(year) && !due(row, year).isOutside();
        return Optional.of(silent ? Completion.NOT_REPORTED : Completion.PLANNED);
    }

    /** Whether some report speaks of a year at all. */
    public boolean isReportedOn(int year) {
        return documents.stream()
                .anyMatch(plan -> plan.kind() == PlanKind.REPORT && plan.yearFrom() <= year && year <= plan.yearTo());
    }

    /** Whether a promise was due in a year, as its plan of the year says; UNKNOWN where no plan of the year has it. */
    public Due due(Row row, int year) {
        List<Due> all = cells(row, year).stream()
                .filter(cell -> documents.get(cell.document()).kind() == PlanKind.PLAN)
                .flatMap(cell -> cell.measures().stream())
                .map(measure -> Due.of(measure, year, year))
                .toList();
        return all.stream()
                .filter(due -> !due.isOutside())
                .findFirst()
                .orElse(all.isEmpty() ? Due.UNKNOWN : all.getFirst());
    }

    /**
     * The year since which the promise has been copied word for word, years apart, into every plan of the body, where that is two years
     * or more.
     */
    public Optional<Integer> unchangedSince(Row row) {
        List<Cell> plans = row.cells().stream()
                .filter(cell -> documents.get(cell.document()).kind() == PlanKind.PLAN)
                .toList();
        int from = plans.size() - 1;
        while (from > 0 && plain(plans.get(from)).equals(plain(plans.get(from - 1)))) {
            from--;
        }
        if (plans.isEmpty() || from == plans.size() - 1) {
            return Optional.empty();
        }
        int year = documents.get(plans.get(from).document()).yearFrom();
        return year == 0 ? Optional.empty() : Optional.of(year);
    }

    /** The last wording before the present one that differs from it by more than years; empty where there is none. */
    public Optional<Measure> formerWording(Row row) {
        List<String> now = plain(row.cells().getLast());
        for (int i = row.cells().size() - 2; i >= 0; i--) {
            if (!plain(row.cells().get(i)).equals(now)) {
                return Optional.of(row.cells().get(i).measures().getFirst());
            }
        }
        return Optional.empty();
    }

    /** Whether the promise was not done, only partly done or not reported, and no later plan has it. */
    public boolean isDroppedUndone(Row row) {
        return droppedAs(row).isPresent();
    }

    /**
     * How a promise stood when later plans no longer had it: NOT_DONE, PARTIAL, IN_PROGRESS or NOT_REPORTED; empty where
     * it was done, had no occasion, was never reported on, or where there is no later plan.
     */
    public Optional<Completion> droppedAs(Row row) {
        Plan last = documents.get(row.cells().getLast().document());
        boolean laterPlan =
                documents.stream().anyMatch(plan -> plan.kind() == PlanKind.PLAN && plan.yearFrom() > last.yearTo());
        if (!laterPlan || last.yearTo() == 0) {
            return Optional.empty();
        }
        return status(row, last.yearTo())
                .filter(status -> status == Completion.NOT_DONE
                        || status == Completion.PARTIAL
                        || status == Completion.IN_PROGRESS
                        || status == Completion.NOT_REPORTED);
    }

    /** A text as it is compared for being the same: letters and digits only, years apart. */
    public static String comparable(String text) {
        return WordingReader.withoutYears(text);
    }

    private static List<String> plain(Cell cell) {
        return cell.measures().stream()
                .map(measure -> WordingReader.withoutYears(measure.text()))
                .toList();
    }
}
