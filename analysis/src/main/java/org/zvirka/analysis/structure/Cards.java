package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;

/**
 * Measures printed as cards, each a little table of labels beside their values, put into one table with a row per card
 * and the labels as its header. Lines between cards become rows over the full width, as headings inside a table are.
 */
final class Cards {

    /** Share of a table's rows that must begin with a label. */
    private static final double LABELLED = 0.6;

    /** Roles a card must name to be one; two labels beside their values may be anything. */
    private static final int FEWEST_ROLES = 3;

    private static final int LONGEST_LABEL = 80;

    /** A line between two cards longer than this is prose. */
    private static final int LONGEST_HEADING = 250;

    private final HeaderWords words;

    Cards(HeaderWords words) {
        this.words = words;
    }

    /** A card, or a line between cards where it has no values. */
    private record Card(Origin origin, String heading, Map<String, String> values) {}

    /** The blocks with every run of cards in place of its tables; the same blocks where there are none. */
    List<Block> toRows(List<Block> blocks) {
        List<Block> read = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = runEnd(blocks, at);
            if (end > at) {
                read.add(table(cards(blocks.subList(at, end))));
                at = end;
            } else {
                read.add(blocks.get(at++));
            }
        }
        return read;
    }

    /** Behind the last card of the run that begins here; {@code from} where none does. */
    private int runEnd(List<Block> blocks, int from) {
        if (!(blocks.get(from) instanceof Table first) || !isCard(first)) {
            return from;
        }
        Set<String> known = new HashSet<>(labels(first));
        int end = from + 1;
        for (int i = end; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                if (!isCard(table) && !known.containsAll(labels(table))) {
                    break;
                }
                known.addAll(labels(table));
                end = i + 1;
            } else if (text(blocks.get(i)).length() > LONGEST_HEADING) {
                break;
            }
        }
        return end;
    }

    private boolean isCard(Table table) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        int labelled = 0;
        for (Row row : table.rows()) {
            if (!paired(row)) {
                continue;
            }
            Optional<ColumnRole> role = role(row.cells().getFirst());
            role.ifPresent(roles::add);
            labelled += role.isPresent() && role(row.cells().get(1)).isEmpty() ? 1 : 0;
        }
        roles.remove(ColumnRole.OTHER);
        return roles.size() >= FEWEST_ROLES
                && roles.contains(ColumnRole.MEASURE)
                && labelled >= LABELLED * table.rows().size();
    }

    /** A label and its value, or two such pairs beside each other. */
    private static boolean paired(Row row) {
        int cells = row.cells().size();
        return cells == 2 || cells == 4;
    }

    private Optional<ColumnRole> role(Cell cell) {
        String label = cell.line();
        return label.length() > LONGEST_LABEL
                ? Optional.empty()
                : words.match(label).map(HeaderWords.Match::role);
    }

    private static List<String> labels(Table table) {
        return table.rows().stream()
                .filter(Cards::paired)
                .map(row -> key(row.cells().getFirst().line()))
                .toList();
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[\\s:.]+", " ").strip();
    }

    /** A label that was there before begins the next card, and so does a line of its own. */
    private static List<Card> cards(List<Block> run) {
        List<Card> cards = new ArrayList<>();
        for (Block block : run) {
            if (block instanceof Table table) {
                table.rows().forEach(row -> take(row, cards));
            } else {
                cards.add(new Card(block.origin(), text(block), Map.of()));
            }
        }
        return cards;
    }

    private static void take(Row row, List<Card> cards) {
        if (!paired(row)) {
            String line = String.join(" ", row.cells().stream().map(Cell::line).toList());
            cards.add(new Card(row.origin(), line, Map.of()));
            return;
        }
        for (int c = 0; c < row.cells().size(); c += 2) {
            String label = row.cells().get(c).line().replaceAll("[:\\s]+$", "");
            if (cards.isEmpty() || !cards.getLast().heading().isEmpty() || has(cards.getLast(), label)) {
                cards.add(new Card(row.origin(), "", new LinkedHashMap<>()));
            }
            cards.getLast().values().put(label, row.cells().get(c + 1).text());
        }
    }

    private static boolean has(Card card, String label) {
        return card.values().keySet().stream().anyMatch(other -> key(other).equals(key(label)));
    }

    private static Table table(List<Card> cards) {
        Map<String, String> labels = new LinkedHashMap<>();
        cards.forEach(card -> card.values().keySet().forEach(label -> labels.putIfAbsent(key(label), label)));
        List<Row> rows = new ArrayList<>();
        Origin first = cards.getFirst().origin();
        rows.add(new Row(first, labels.values().stream().map(Cell::of).toList()));
        for (Card card : cards) {
            rows.add(card.values().isEmpty() ? heading(card, labels.size()) : values(card, labels.keySet()));
        }
        return new Table(first, rows, 1, List.of(), Table.Method.NATIVE, 1);
    }

    private static Row heading(Card card, int columns) {
        return new Row(card.origin(), List.of(new Cell(card.heading(), 1, columns, Box.NONE)));
    }

    private static Row values(Card card, Set<String> keys) {
        Map<String, String> byKey = new LinkedHashMap<>();
        card.values().forEach((label, value) -> byKey.put(key(label), value));
        return new Row(
                card.origin(),
                keys.stream().map(key -> Cell.of(byKey.getOrDefault(key, ""))).toList());
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            case Table ignored -> "";
        };
    }
}
