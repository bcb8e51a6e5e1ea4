package org.zvirka.index.contract;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.Origin;

/** Builds plans of invented bodies. */
public final class Samples {

    private final String file;
    private final String body;
    private final PlanKind kind;
    private final int yearFrom;
    private final int yearTo;
    private final List<Measure> measures = new ArrayList<>();

    private Samples(String file, String body, PlanKind kind, int yearFrom, int yearTo) {
        this.file = file;
        this.body = body;
        this.kind = kind;
        this.yearFrom = yearFrom;
        this.yearTo = yearTo;
    }

    public static Samples plan(String file, String body, int yearFrom, int yearTo) {
        return new Samples(file, body, PlanKind.PLAN, yearFrom, yearTo);
    }

    public static Samples report(String file, String body, int year) {
        return new Samples(file, body, PlanKind.REPORT, year, year);
    }

    public DocumentId id() {
        return DocumentId.of(file.getBytes(StandardCharsets.UTF_8));
    }

    /** A measure with nothing but its words. */
    public Samples measure(String number, String text) {
        return add(new Cells(number, text));
    }

    public Samples add(Cells cells) {
        Printed printed = new Printed(
                cells.text, cells.deadline, cells.responsible, cells.indicator, "", "", "", "", cells.result, Map.of());
        measures.add(new Measure(
                MeasureId.of(id(), cells.number, cells.text, 1),
                measures.size() + 1,
                cells.number,
                cells.section,
                printed,
                cells.status,
                cells.timeliness,
                cells.due.isEmpty() ? new Schedule.None() : new Schedule.By(cells.due),
                cells.themes,
                cells.parties.stream().map(name -> new Party(name, name)).toList(),
                cells.acts,
                List.of(),
                List.of(),
                Origin.UNKNOWN));
        return this;
    }

    public Plan build() {
        return new Plan(
                id(),
                file,
                "text/plain",
                "uk",
                "Антикорупційна програма: " + body,
                body,
                List.of(),
                kind,
                yearFrom,
                yearTo,
                null,
                List.of(),
                List.of(),
                measures,
                List.of());
    }

    /** The printed cells and derived values of a measure. */
    public static final class Cells {
        private final String number;
        private final String text;
        private List<String> section = List.of();
        private String deadline = "";
        private String responsible = "";
        private String indicator = "";
        private String result = "";
        private Completion status = Completion.PLANNED;
        private Timeliness timeliness = Timeliness.UNKNOWN;
        private List<LocalDate> due = List.of();
        private List<String> themes = List.of();
        private List<String> parties = List.of();
        private List<Reference> acts = List.of();

        public Cells(String number, String text) {
            this.number = number;
            this.text = text;
        }

        public Cells section(String... headings) {
            section = List.of(headings);
            return this;
        }

        public Cells due(String printed, String... days) {
            deadline = printed;
            due = java.util.Arrays.stream(days).map(LocalDate::parse).toList();
            return this;
        }

        public Cells by(String printed, String... names) {
            responsible = printed;
            parties = List.of(names);
            return this;
        }

        public Cells indicator(String printed) {
            indicator = printed;
            return this;
        }

        public Cells result(Completion completion, Timeliness kept, String printed) {
            status = completion;
            timeliness = kept;
            result = printed;
            return this;
        }

        public Cells themes(String... ids) {
            themes = List.of(ids);
            return this;
        }

        public Cells act(String type, String number) {
            acts = List.of(new Reference(type, "", "", number, type + " № " + number));
            return this;
        }
    }
}
