package org.zvirka.index.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.contract.Samples.Cells;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Change.Names.Kind;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.MeasureRef;
import org.zvirka.index.correction.PersonMark;
import org.zvirka.index.correction.Replayed;
import org.zvirka.ingest.document.DocumentId;

/** What people change: found at once, kept as events, taken back, and replayed. The archive of each test begins empty. */
public abstract class CorrectionContract {

    private static final Instant NOW = Instant.parse("2030-01-02T03:04:05Z");

    @TempDir
    protected Path folder;

    protected Archive archive;

    protected abstract Archive open() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        archive = open();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void derivedValue_isFoundByWhatThePersonSaid_andSaysWho() {
        Plan plan = two();
        Measure measure = plan.measures().getFirst();

        add(plan, field(measure, "status", "\"DONE\""));

        assertThat(measures(plan).getFirst().status()).isEqualTo(Completion.DONE);
        Measure found = archive.plans().measure(measure.id()).orElseThrow().measure();
        assertThat(found.status()).isEqualTo(Completion.DONE);
        assertThat(PersonMark.in(found.evidence().getFirst())).contains(new PersonMark("хтось", NOW, false));
        assertThat(count(Filters.of(FilterField.STATUS, "DONE"))).isEqualTo(1);
        assertThat(archive.corrections().of(plan.id())).hasSize(1);
    }

    @Test
    void automaticEvidence_staysVisibleAsWhatItWas() {
        Plan plan = put(Samples.report("a", "Рада", 2030)
                .add(new Cells("1", "Навчати")
                        .result(Completion.DONE, org.zvirka.analysis.plan.Timeliness.UNKNOWN, "x")));
        Measure measure = plan.measures().getFirst();
        add(plan, field(measure, "result", "\"Не виконано через брак коштів\""));
        assertThat(measures(plan).getFirst().status()).isEqualTo(Completion.NOT_DONE);

        add(plan, field(measure, "status", "\"PARTIAL\""));

        assertThat(measures(plan).getFirst().evidence())
                .extracting(Evidence::value)
                .contains("status", "was:status", "result");
    }

    @Test
    void printedCell_changesWhatFollowsFromIt() {
        Plan plan = two();

        add(plan, field(plan.measures().getFirst(), "deadline", "\"до 1 березня 2030 року\""));

        assertThat(measures(plan).getFirst().schedule().occurrences())
                .containsExactly(java.time.LocalDate.of(2030, 3, 1));
        assertThat(archive.corrections().of(plan.id())).hasSize(1);
    }

    @Test
    void kindOfTheDocument_isUnderstoodAnewInEveryMeasure() {
        Plan plan = put(Samples.plan("a", "Рада", 2030, 2030)
                .add(new Cells("1", "Навчати")
                        .result(Completion.PLANNED, org.zvirka.analysis.plan.Timeliness.UNKNOWN, "Виконано")));

        add(plan, new Change.DocumentField("kind", "\"PLAN\"", "\"REPORT\""));

        assertThat(measures(plan)).extracting(Measure::status).containsExactly(Completion.DONE);
    }

    @Test
    void facts_areFoundByTheNewOnes_andBothYearsAreSetAtOnce() {
        Plan plan = two();

        add(plan, new Change.DocumentField("body", "\"Рада\"", "\"Інша рада\""));
        add(plan, new Change.DocumentField("period", "{}", "{\"yearFrom\":2040,\"yearTo\":2041}"));

        assertThat(archive.plans().list()).extracting(PlanSummary::body).containsExactly("Інша рада");
        assertThat(total("орган:інша")).isEqualTo(2);
        assertThat(count(Filters.of(FilterField.YEAR, "2041"))).isEqualTo(2);
        assertThat(count(Filters.of(FilterField.YEAR, "2030"))).isZero();
    }

    @Test
    void splitMeasure_becomesSeveral_theFirstUnderItsOldAddress() {
        Plan plan = two();
        Measure whole = plan.measures().getFirst();

        add(plan, new Change.Split(MeasureRef.of(whole), List.of(row("1", "літаки"), row("2", "вертольоти"))));

        assertThat(measures(plan)).extracting(Measure::text).containsExactly("літаки", "вертольоти", "кораблі");
        assertThat(measures(plan)).extracting(Measure::ordinal).containsExactly(1, 2, 3);
        assertThat(measures(plan).getFirst().id()).isEqualTo(whole.id());
        assertThat(measures(plan)).extracting(Measure::id).doesNotHaveDuplicates();
        assertThat(total("вертоліт")).isEqualTo(1);
        assertThat(archive.health().measures()).isEqualTo(3);
    }

    @Test
    void partOfASplitMeasure_canBeCorrectedInItsTurn() {
        Plan plan = two();
        add(
                plan,
                new Change.Split(
                        MeasureRef.of(plan.measures().getFirst()),
                        List.of(row("1", "літаки"), row("2", "вертольоти"))));
        Measure part = measures(plan).get(1);

        add(plan, field(part, "status", "\"DONE\""));

        assertThat(archive.plans().measure(part.id()).orElseThrow().measure().status())
                .isEqualTo(Completion.DONE);
    }

    @Test
    void mergedMeasures_areOneUnderTheFirstAddress_andUndoPartsThem() {
        Plan plan = two();
        Measure first = plan.measures().getFirst();
        Measure second = plan.measures().getLast();

        Event merge = add(plan, new Change.Merge(MeasureRef.of(first), List.of(MeasureRef.of(second))));
        assertThat(measures(plan)).extracting(Measure::text).containsExactly("літаки кораблі");
        assertThat(archive.plans().measure(second.id())).isEmpty();

        add(plan, new Change.Undo(merge.id()));
        assertThat(measures(plan)).isEqualTo(plan.measures());
        assertThat(archive.plans().measure(second.id())).isPresent();
        assertThat(archive.corrections().of(plan.id())).hasSize(2);
    }

    @Test
    void droppedMeasure_isFoundNoMore_andWhatWasSaidOfItIsCovered() {
        Plan plan = two();
        Measure first = plan.measures().getFirst();
        add(plan, field(first, "status", "\"DONE\""));

        Event drop = add(plan, new Change.Drop(MeasureRef.of(first)));

        assertThat(total("літаки")).isZero();
        assertThat(states(plan)).containsExactly(Replayed.State.COVERED, Replayed.State.APPLIES);

        add(plan, new Change.Undo(drop.id()));
        assertThat(measures(plan).getFirst().status()).isEqualTo(Completion.DONE);
        assertThat(states(plan)).startsWith(Replayed.State.APPLIES, Replayed.State.UNDONE);
    }

    @Test
    void undoTakenBack_bringsTheChangeBack() {
        Plan plan = two();
        Event drop = add(plan, new Change.Drop(MeasureRef.of(plan.measures().getFirst())));
        Event undo = add(plan, new Change.Undo(drop.id()));

        add(plan, new Change.Undo(undo.id()));

        assertThat(measures(plan)).hasSize(1);
    }

    @Test
    void addedMeasure_standsWhereItWasPut_andIsUnderstood() {
        Plan plan = two();
        Printed printed = new Printed(
                "Провести навчання", "до 1 травня 2030 року", "Відділ кадрів", "", "", "", "", "", "", Map.of());

        add(
                plan,
                new Change.Add(
                        Optional.of(MeasureRef.of(plan.measures().getFirst())),
                        new Change.Row("1.1", List.of(), printed)));
        add(plan, new Change.Add(Optional.empty(), row("0", "велосипеди")));

        assertThat(measures(plan)).extracting(Measure::number).containsExactly("0", "1", "1.1", "2");
        assertThat(measures(plan).get(2).schedule().occurrences()).hasSize(1);
        assertThat(total("навчання")).isEqualTo(1);
    }

    @Test
    void everyChange_isReplayedWhenTheDocumentIsReadAgain() {
        Plan plan = two();
        add(plan, field(plan.measures().getFirst(), "status", "\"DONE\""));
        add(plan, new Change.Drop(MeasureRef.of(plan.measures().getLast())));
        add(plan, new Change.DocumentField("title", "\"\"", "\"Інша назва\""));

        archive.plans()
                .put(Samples.report("a", "Рада", 2030)
                        .measure("1", "літаки")
                        .measure("2", "кораблі")
                        .measure("3", "потяги")
                        .build());

        assertThat(measures(plan)).extracting(Measure::number).containsExactly("1", "3");
        assertThat(measures(plan).getFirst().status()).isEqualTo(Completion.DONE);
        assertThat(archive.plans().list()).extracting(PlanSummary::title).containsExactly("Інша назва");
        assertThat(states(plan)).containsOnly(Replayed.State.APPLIES);
    }

    @Test
    void measureReadALittleBetter_keepsWhatWasSaidOfIt() {
        Plan plan = put(Samples.report("a", "Рада", 2030)
                .measure("7", "Забезпечити своєчасне оприлюд- нення відомостей про видатки на відрядження")
                .measure("8", "Забезпечити своєчасне оприлюднення відомостей про закупівлі пального"));
        add(plan, field(plan.measures().getFirst(), "status", "\"DONE\""));

        archive.plans()
                .put(Samples.report("a", "Рада", 2030)
                        .measure("7", "Забезпечити своєчасне оприлюднення відомостей про видатки на відрядження")
                        .measure("8", "Забезпечити своєчасне оприлюднення відомостей про закупівлі пального")
                        .build());

        assertThat(measures(plan)).extracting(Measure::status).containsExactly(Completion.DONE, Completion.PLANNED);
    }

    @Test
    void changeThatFitsNothingAnyMore_isKeptAndTold() {
        Plan plan = two();
        add(plan, field(plan.measures().getFirst(), "status", "\"DONE\""));

        archive.plans()
                .put(Samples.report("a", "Рада", 2030)
                        .measure("5", "зовсім інше")
                        .build());

        assertThat(measures(plan)).extracting(Measure::status).containsExactly(Completion.PLANNED);
        assertThat(states(plan)).containsExactly(Replayed.State.MISFIT);
        assertThat(archive.corrections().of(plan.id())).hasSize(1);
    }

    @Test
    void chosenRole_isTheColumnsRole() {
        Plan plan = two();

        add(plan, new Change.Role(new ColumnChoice(3, 0, "", ColumnRole.RESULT), ColumnRole.OTHER));

        assertThat(org.zvirka.index.correction.Replay.choices(
                        archive.corrections().of(plan.id())))
                .containsExactly(new ColumnChoice(3, 0, "", ColumnRole.RESULT));
    }

    @Test
    void nameOfABody_isMergedInAllDocumentsAndPartedAgain() {
        Plan one = put(Samples.plan("a", "Гадяцька рада", 2030, 2030).measure("1", "літаки"));
        put(Samples.plan("b", "Гадяцька міська рада", 2031, 2031).measure("1", "кораблі"));
        put(Samples.plan("c", "Ірпінська рада", 2031, 2031).measure("1", "потяги"));

        Event merge = everywhere(new Change.Names(Kind.BODY, "Гадяцька рада", List.of("Гадяцька міська рада")));

        assertThat(count(Filters.of(FilterField.BODY, "Гадяцька міська рада"))).isEqualTo(2);
        assertThat(archive.plans().list())
                .extracting(PlanSummary::body)
                .containsExactly("Гадяцька міська рада", "Гадяцька міська рада", "Ірпінська рада");
        assertThat(archive.plans().plan(one.id()).orElseThrow().bodyAlso()).contains("Гадяцька рада");

        everywhere(new Change.Undo(merge.id()));

        assertThat(count(Filters.of(FilterField.BODY, "Гадяцька міська рада"))).isEqualTo(1);
        assertThat(count(Filters.of(FilterField.BODY, "Гадяцька рада"))).isEqualTo(1);
        assertThat(archive.corrections().everywhere()).hasSize(2);
    }

    @Test
    void nameOfAParty_becomesAnotherOrSeveral_alsoInLaterDocuments() {
        put(Samples.plan("a", "Рада", 2030, 2030)
                .add(new Cells("1", "літаки").by("відділ кадрів", "Кадри"))
                .add(new Cells("2", "кораблі").by("кадри та юристи", "Кадри та юристи")));
        everywhere(new Change.Names(Kind.PARTY, "Кадри", List.of("Відділ кадрів")));
        everywhere(new Change.Names(Kind.PARTY, "Кадри та юристи", List.of("Кадри", "Юридичний відділ")));
        put(Samples.plan("b", "Рада", 2031, 2031).add(new Cells("1", "потяги").by("кадри", "Кадри")));

        assertThat(count(Filters.of(FilterField.PARTY, "Кадри"))).isEqualTo(0 + parties("Кадри"));
        assertThat(count(Filters.of(FilterField.PARTY, "Юридичний відділ"))).isEqualTo(1);
        assertThat(count(Filters.of(FilterField.PARTY, "Кадри та юристи"))).isZero();
    }

    /** A name that another one becomes is a good name from then on: the later decision holds. */
    private long parties(String name) {
        return archive.plans().list().stream()
                .flatMap(plan -> archive.plans().plan(plan.id()).orElseThrow().measures().stream())
                .filter(measure -> measure.parties().stream().map(Party::name).anyMatch(name::equals))
                .count();
    }

    @Test
    void namesThatLeadInACircle_keepTheLastDecision() {
        Plan plan = put(Samples.plan("a", "Перша", 2030, 2030).measure("1", "літаки"));
        everywhere(new Change.Names(Kind.BODY, "Перша", List.of("Друга")));
        everywhere(new Change.Names(Kind.BODY, "Друга", List.of("Перша")));

        assertThat(archive.plans().plan(plan.id()).orElseThrow().body()).isEqualTo("Перша");
        assertThat(count(Filters.of(FilterField.BODY, "Перша"))).isEqualTo(1);
    }

    @Test
    void changeThatFitsNothing_isAWrongArgumentAndNoEvent() {
        Plan plan = two();
        Measure measure = plan.measures().getFirst();
        Measure stranger = Samples.plan("z", "Рада", 2030, 2030)
                .measure("9", "чуже")
                .build()
                .measures()
                .getFirst();

        for (Change wrong : List.of(
                field(measure, "nonsense", "1"),
                field(measure, "status", "\"FLYING\""),
                field(measure, "status", "{"),
                field(measure, "id", "\"x\""),
                field(measure, "evidence", "[]"),
                field(stranger, "status", "\"DONE\""),
                new Change.Drop(MeasureRef.of(stranger)),
                new Change.Merge(MeasureRef.of(measure), List.of(MeasureRef.of(measure))),
                new Change.DocumentField("measures", "[]", "[]"),
                new Change.DocumentField("period", "{}", "{\"yearFrom\":2040,\"yearTo\":2030}"),
                new Change.Role(new ColumnChoice(0, 0, "Немає", ColumnRole.RESULT), ColumnRole.OTHER),
                new Change.Undo("0".repeat(20)))) {
            assertThatThrownBy(() -> add(plan, wrong)).as("%s", wrong).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> archive.corrections()
                        .add(Event.of(DocumentId.of(new byte[0]), new Change.Undo("x"), "хтось", NOW)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> everywhere(new Change.Drop(MeasureRef.of(measure))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(archive.corrections().of(plan.id())).isEmpty();
        assertThat(archive.corrections().everywhere()).isEmpty();
    }

    private Plan two() {
        return put(Samples.report("a", "Рада", 2030).measure("1", "літаки").measure("2", "кораблі"));
    }

    private Plan put(Samples samples) {
        Plan plan = samples.build();
        archive.plans().put(plan);
        return plan;
    }

    private Event add(Plan plan, Change change) {
        Event event = Event.of(plan.id(), change, "хтось", NOW);
        archive.corrections().add(event);
        return event;
    }

    private Event everywhere(Change change) {
        Event event = Event.everywhere(change, "хтось", NOW);
        archive.corrections().add(event);
        return event;
    }

    private static Change field(Measure measure, String field, String after) {
        return new Change.MeasureField(MeasureRef.of(measure), field, "\"?\"", after);
    }

    private static Change.Row row(String number, String text) {
        return new Change.Row(number, List.of(), Printed.ofText(text));
    }

    private List<Measure> measures(Plan plan) {
        return archive.plans().plan(plan.id()).orElseThrow().measures();
    }

    private List<Replayed.State> states(Plan plan) {
        return archive.plans().replayed(plan.id()).orElseThrow().events().stream()
                .map(Replayed.Standing::state)
                .toList();
    }

    private long total(String query) {
        return ((SearchResult.Found) archive.search().search(SearchRequest.of(query, Filters.NONE))).total();
    }

    private long count(Filters filters) {
        return ((SearchResult.Found) archive.search().search(SearchRequest.of("", filters))).total();
    }
}
