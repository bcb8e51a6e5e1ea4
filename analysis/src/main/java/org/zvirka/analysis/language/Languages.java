package org.zvirka.analysis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text with OpenNLP's model. Safe for use by several threads; the model is loaded when first asked. */
public final class Languages {

    private static final String MODEL = "/langdetect-183.bin";

    /** Fewer letters say too little. */
    private static final int FEWEST_LETTERS = 60;

    /** More text than this says no more. */
    private static final int MOST_LETTERS = 4000;

    /** Below, the second language is about as likely; texts of one language lie above 0.5. */
    private static final double LEAST = 0.15;

    /** The languages these documents come in; ISO 639-3 to 639-1. */
    private static final Map<String, String> KNOWN = Map.of(
            "ukr", "uk", "rus", "ru", "eng", "en", "pol", "pl", "bel", "be", "deu", "de", "ron", "ro", "hun", "hu");

    private Languages() {}

    /** The model, 10 MB, once. */
    private static final class Loaded {
        static final LanguageDetectorModel MODEL = load();
    }

    /** ISO 639-1 code; empty where the text is too short or its language is none of those known here. */
    public static String of(String text) {
        String letters = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        if (letters.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return "";
        }
        Language best = new LanguageDetectorME(Loaded.MODEL).predictLanguage(letters);
        return best.getConfidence() < LEAST ? "" : KNOWN.getOrDefault(best.getLang(), "");
    }

    private static LanguageDetectorModel load() {
        try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(MODEL + " is missing on the class path");
            }
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MODEL, e);
        }
    }
}
