package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * The languages to read a page in, by Tesseract's names.
 *
 * @param first for the first reading of everything
 * @param all for doubtful places, where words of another language may stand
 * @param forNumbers each a way to read a number standing alone
 */
record Languages(List<String> first, List<String> all, List<List<String>> forNumbers) {

    static final String UKRAINIAN = "ukr";
    static final String ENGLISH = "eng";
    static final String RUSSIAN = "rus";

    static Languages led(String language, Tesseract tesseract) {
        List<String> all = new ArrayList<>(List.of(language));
        List<List<String>> numbers = new ArrayList<>(List.of(List.of(language)));
        if (!language.equals(ENGLISH) && tesseract.languages().contains(ENGLISH)) {
            all.add(ENGLISH);
            numbers.add(List.of(ENGLISH));
        }
        return new Languages(List.of(language), List.copyOf(all), List.copyOf(numbers));
    }
}
