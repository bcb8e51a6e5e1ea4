package org.zvirka.index.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zvirka.index.FilterField;

/** A field that {@code field:word} can name. */
public enum QueryField {
    /** All printed cells and the section headings; the field of words without a field. */
    ALL("all", "усе"),
    TEXT("text", "захід", "текст", "measure"),
    SECTION("section", "розділ"),
    DEADLINE("deadline", "строк", "термін"),
    RESPONSIBLE("responsible", "виконавець", "відповідальний", "відповідальні"),
    INDICATOR("indicator", "індикатор", "показник"),
    EXPECTED("expected", "очікуване"),
    FUNDING("funding", "фінансування", "кошти"),
    MARK("statusMark", "позначка", "mark"),
    JUSTIFICATION("justification", "причина", "обґрунтування"),
    RESULT("result", "результат", "виконання"),
    NUMBER("number", "номер"),
    OTHER("other", "інше"),
    TITLE("title", "назва"),
    BODY("body", "орган", "установа"),
    FILE("file", "файл"),
    YEAR("year", FilterField.YEAR, "рік"),
    KIND("kind", FilterField.KIND, "вид"),
    STATUS("status", FilterField.STATUS, "стан", "статус"),
    TIMELINESS("timeliness", FilterField.TIMELINESS, "вчасність"),
    THEME("theme", FilterField.THEME, "тема");

    private final String id;
    private final Optional<FilterField> key;
    private final List<String> names;

    QueryField(String id, String... names) {
        this.id = id;
        this.key = Optional.empty();
        this.names = List.of(names);
    }

    QueryField(String id, FilterField key, String... names) {
        this.id = id;
        this.key = Optional.of(key);
        this.names = List.of(names);
    }

    /** The name of its field in the engines, and of the printed field it stands for. */
    public String id() {
        return id;
    }

    /** The filter it is another way to write, empty for a field of words. */
    public Optional<FilterField> key() {
        return key;
    }

    /** The field people call so, in either language and any case. */
    static Optional<QueryField> named(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.id.toLowerCase(Locale.ROOT).equals(name) || field.names.contains(name))
                .findFirst();
    }
}
