package org.zvirka.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zvirka.analysis.Analysis;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.index.Corrections;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.FilterField;
import org.zvirka.index.Health;
import org.zvirka.index.Highlight;
import org.zvirka.index.Hit;
import org.zvirka.index.Ledger;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.Originals;
import org.zvirka.index.PlanStore;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.Names;
import org.zvirka.index.correction.Replay;
import org.zvirka.index.correction.Replayed;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.ingest.document.DocumentId;

/** An archive in memory that finds by substring, for tests of the views. */
public final class FakeArchive implements Archive {

    private final Map<DocumentId, Plan> plans = new LinkedHashMap<>();
    private final Map<DocumentId, Path> originals = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Ledger.Entry> entries = new ArrayList<>();
    private boolean down;

    public void down(boolean isDown) {
        down = isDown;
    }

    public void clear() {
        plans.clear();
        originals.clear();
        events.clear();
        entries.clear();
        down = false;
    }

    @Override
    public Health health() {
        return new Health(
                !down,
                "fake",
                down ? "unreachable" : "",
                "",
                plans.size(),
                plans.values().stream()
                        .mapToLong(plan -> plan.measures().size())
                        .sum());
    }

    @Override
    public PlanStore plans() {
        return new PlanStore() {
            @Override
            public void put(Plan plan) {
                plans.put(plan.id(), plan);
            }

            @Override
            public boolean remove(DocumentId id) {
                return plans.remove(id) != null;
            }

            @Override
            public Optional<Plan> plan(DocumentId id) {
                return replayed(id).map(Replayed::plan);
            }

            @Override
            public Optional<Replayed> replayed(DocumentId id) {
                return Optional.ofNullable(plans.get(id)).map(FakeArchive.this::replay);
            }

            @Override
            public Optional<Hit> measure(MeasureId id) {
                if (down) {
                    throw new EngineUnavailableException("unreachable", "", new IllegalStateException("down"));
                }
                return hits().filter(hit -> hit.measure().id().equals(id)).findFirst();
            }

            @Override
            public List<PlanSummary> list() {
                return corrected().map(PlanSummary::of).toList();
            }
        };
    }

    @Override
    public MeasureSearch search() {
        return new MeasureSearch() {
            @Override
            public SearchResult search(SearchRequest request) {
                return answer(request);
            }

            @Override
            public List<Suggestion> suggest(String typed, int max) {
                return plans.values().stream()
                        .map(Plan::body)
                        .distinct()
                        .filter(body -> body.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                        .limit(max)
                        .map(body -> new Suggestion(body, "body"))
                        .toList();
            }

            @Override
            public List<String> spellings(String query, int max) {
                return query.equals("навчаня") ? List.of("навчання") : List.of();
            }

            @Override
            public List<Hit> similar(MeasureId id, int max) {
                return hits().filter(hit -> !hit.measure().id().equals(id))
                        .limit(max)
                        .toList();
            }

            @Override
            public CrossTable cross(CrossRequest request) {
                if (down) {
                    throw new EngineUnavailableException("unreachable", "", new IllegalStateException("down"));
                }
                Map<String, List<Hit>> rows = new LinkedHashMap<>();
                hits().filter(hit -> matches(
                                hit,
                                new SearchRequest(
                                        "", request.filters(), Set.of(), SearchRequest.Sort.DOCUMENT, "", 0, false),
                                null))
                        .forEach(hit -> values(hit, request.rows())
                                .forEach(row -> rows.computeIfAbsent(row, any -> new ArrayList<>())
                                        .add(hit)));
                return new CrossTable(rows.entrySet().stream()
                        .sorted(java.util.Comparator.comparingInt(
                                row -> -row.getValue().size()))
                        .limit(request.most())
                        .map(row -> line(row.getKey(), row.getValue(), request))
                        .toList());
            }

            private CrossTable.Line line(String name, List<Hit> hits, CrossRequest request) {
                Map<String, Long> all = new LinkedHashMap<>();
                Map<String, Map<String, Long>> cells = new LinkedHashMap<>();
                for (Hit hit : hits) {
                    List<String> columns =
                            values(hit, request.columns()).stream().toList();
                    for (String value : values(hit, request.counted())) {
                        all.merge(value, 1L, Long::sum);
                        (columns.isEmpty() ? List.of(CrossTable.WITHOUT) : columns)
                                .stream().forEach(column -> cells.computeIfAbsent(column, any -> new LinkedHashMap<>())
                                        .merge(value, 1L, Long::sum));
                    }
                }
                return new CrossTable.Line(name, all, cells);
            }

            @Override
            public Stream<Hit> scan(SearchRequest request) {
                if (request.query().contains("((")) {
                    throw new IllegalArgumentException("unclosed");
                }
                return hits().filter(hit -> matches(hit, request, null));
            }
        };
    }

    private SearchResult answer(SearchRequest request) {
        if (down) {
            return new SearchResult.Unavailable(health());
        }
        if (request.query().contains("((")) {
            return new SearchResult.BadQuery(request.query().indexOf("(("), "unclosed");
        }
        List<Hit> all = hits().filter(hit -> matches(hit, request, null)).toList();
        int from = request.cursor().isEmpty() ? 0 : Integer.parseInt(request.cursor());
        int to = Math.min(all.size(), from + request.size());
        Map<FilterField, List<SearchResult.FacetValue>> facets = new EnumMap<>(FilterField.class);
        for (FilterField field : request.facets()) {
            Map<String, Long> counts = new LinkedHashMap<>();
            hits().filter(hit -> matches(hit, request, field))
                    .forEach(hit -> values(hit, field).forEach(value -> counts.merge(value, 1L, Long::sum)));
            facets.put(
                    field,
                    counts.entrySet().stream()
                            .map(each -> new SearchResult.FacetValue(each.getKey(), each.getValue()))
                            .sorted(Comparator.comparingLong(SearchResult.FacetValue::count)
                                    .reversed())
                            .toList());
        }
        return new SearchResult.Found(
                all.size(),
                all.subList(Math.min(from, to), to).stream()
                        .map(hit -> marked(hit, request.query()))
                        .toList(),
                facets,
                to < all.size() ? String.valueOf(to) : "",
                3);
    }

    private Stream<Plan> corrected() {
        return plans.values().stream().map(plan -> replay(plan).plan());
    }

    private Replayed replay(Plan plan) {
        Names names = Names.of(corrections().everywhere());
        return Replay.of(plan, corrections().of(plan.id()), names, Analysis::understanding);
    }

    private Stream<Hit> hits() {
        return corrected().flatMap(plan -> plan.measures().stream()
                .map(measure -> new Hit(PlanSummary.of(plan), measure, 1, List.of())));
    }

    private static boolean matches(Hit hit, SearchRequest request, FilterField except) {
        String text = (hit.measure().text() + " " + hit.measure().printed().result()).toLowerCase(Locale.ROOT);
        if (!text.contains(request.query().strip().toLowerCase(Locale.ROOT))) {
            return false;
        }
        return request.filters().values().entrySet().stream()
                .filter(each -> each.getKey() != except)
                .allMatch(each -> values(hit, each.getKey()).stream().anyMatch(each.getValue()::contains));
    }

    private static Hit marked(Hit hit, String query) {
        int at = query.isBlank()
                ? -1
                : hit.measure()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .indexOf(query.strip().toLowerCase(Locale.ROOT));
        return at < 0
                ? hit
                : new Hit(
                        hit.plan(),
                        hit.measure(),
                        1,
                        List.of(new Highlight("text", at, at + query.strip().length())));
    }

    private static Set<String> values(Hit hit, FilterField field) {
        Measure measure = hit.measure();
        return switch (field) {
            case BODY -> Set.of(hit.plan().body());
            case YEAR -> Set.of(String.valueOf(hit.plan().yearFrom()));
            case KIND -> Set.of(hit.plan().kind().name());
            case THEME -> Set.copyOf(measure.themes());
            case STATUS -> Set.of(measure.status().name());
            case TIMELINESS -> Set.of(measure.timeliness().name());
            case PARTY -> Set.copyOf(measure.parties().stream().map(Party::name).toList());
            case ACT -> Set.of();
            case DOCUMENT -> Set.of(hit.plan().id().value());
        };
    }

    @Override
    public Corrections corrections() {
        return new Corrections() {
            @Override
            public void add(Event event) {
                events.add(event);
            }

            @Override
            public List<Event> of(DocumentId document) {
                return events.stream()
                        .filter(event -> event.document().equals(Optional.of(document)))
                        .toList();
            }

            @Override
            public List<Event> everywhere() {
                return events.stream()
                        .filter(event -> event.document().isEmpty())
                        .toList();
            }

            @Override
            public List<DocumentId> documents() {
                return events.stream()
                        .flatMap(event -> event.document().stream())
                        .distinct()
                        .toList();
            }
        };
    }

    @Override
    public Ledger ledger() {
        return new Ledger() {
            @Override
            public void record(Entry entry) {
                entries.add(entry);
            }

            @Override
            public Optional<Entry> byFile(String file) {
                return entries().stream()
                        .filter(entry -> entry.file().equals(file))
                        .findFirst();
            }

            @Override
            public List<Entry> entries() {
                return entries.reversed();
            }

            @Override
            public Map<State, Long> counts() {
                Map<State, Long> counts = new EnumMap<>(State.class);
                entries.forEach(entry -> counts.merge(entry.state(), 1L, Long::sum));
                return counts;
            }
        };
    }

    public void ledger(String file, Ledger.State state, String reason) {
        entries.add(new Ledger.Entry(file, Optional.empty(), state, reason, 1, Instant.EPOCH));
    }

    @Override
    public Originals originals() {
        return new Originals() {
            @Override
            public DocumentId keep(Path file) {
                try {
                    DocumentId id = DocumentId.of(file);
                    originals.put(id, file);
                    return id;
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }

            @Override
            public Optional<Path> find(DocumentId id) {
                return Optional.ofNullable(originals.get(id));
            }
        };
    }

    @Override
    public void close() {
        clear();
    }
}
