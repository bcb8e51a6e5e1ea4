package org.zvirka.app.words;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Everything said in one language. Immutable and safe for use by several threads. */
public final class Words {

    public static final Locale UKRAINIAN = Locale.of("uk");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** Times of the ledger and of corrections are shown as clocks in Ukraine show them. */
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private static final Words UK = new Words(UKRAINIAN);
    private static final Words EN = new Words(ENGLISH);

    private final Locale locale;
    private final Properties messages;
    private final DateTimeFormatter date;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;

    private Words(Locale locale) {
        this.locale = locale;
        this.messages = load("/words/words_" + locale.getLanguage() + ".properties");
        this.date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        this.time = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale).withZone(KYIV);
    }

    /** The words of a language; Ukrainian for any other than English. */
    public static Words of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? EN : UK;
    }

    /** The words of the tab being served, Ukrainian outside one. */
    public static Words current() {
        UI ui = UI.getCurrent();
        return ui == null ? UK : of(ui.getLocale());
    }

    public static List<Locale> languages() {
        return List.of(UKRAINIAN, ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * A message with its places filled in.
     *
     * @throws IllegalArgumentException where the bundle lacks the key
     */
    public String text(String key, Object... arguments) {
        String pattern = messages.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for '" + key + "' in " + locale);
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** A message where there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.getProperty(key));
    }

    /** A number with its noun: {@code count.measures} with 5 gives "5 заходів". */
    public String count(String noun, long number) {
        return number(number) + "\u00a0" + noun(noun, number);
    }

    /** The noun's form that goes with a number. */
    public String noun(String noun, long number) {
        return text("count." + noun + "." + Plural.of(locale, number).key());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** 28 лютого 2020, 28 February 2020. */
    public String date(LocalDate day) {
        return day.format(date);
    }

    /** лютий 2020, February 2020. */
    public String month(LocalDate day) {
        return day.format(month);
    }

    /** A moment to the minute, in Kyiv's time. */
    public String time(Instant moment) {
        return time.format(moment);
    }

    /** Ids of the themes that have a name, by name. */
    public List<String> themes() {
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("theme."))
                .map(key -> key.substring("theme.".length()))
                .sorted(Comparator.comparing(theme -> text("theme." + theme), Collator.getInstance(locale)))
                .toList();
    }

    /** The name of an enumeration's value, under {@code <group>.<NAME>}. */
    public String name(String group, Enum<?> value) {
        return text(group + "." + value.name());
    }

    /** 2020 or 2020–2022; words for an unknown period. */
    public String period(int from, int to) {
        if (from == 0) {
            return text("period.unknown");
        }
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    /** Title before a colon and the like: the first letter in upper case. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    Properties messages() {
        return messages;
    }

    private static Properties load(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the application lacks its words: " + resource);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
