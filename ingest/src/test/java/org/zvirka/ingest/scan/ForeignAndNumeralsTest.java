package org.zvirka.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among Ukrainian words and is no Ukrainian word; needs no program. */
class ForeignAndNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "Facebook, 97, БасебооК, 20, true",
        "COVID-19, 91, СОУМІД-19, 39, true",
        "WEB, 96, М/ЕВ, 66, true",
        "ISO, 96, 150, 90, true",
        "85%, 96, 8590, 94, true",
        "1700-VII;, 83, 1700-МЇ;, 5, true",
        "AMC, 96, ДМС, 86, false",
        "JMC, 89, ДМС, 66, false",
        "BIT3BK, 87, визвк, 21, false",
        "yn, 89, УП, 79, false",
        "Vil, 89, МП, 88, false",
        "Ne, 96, Мо, 89, false",
        "95%, 96, 8590, 94, false",
        "1701-VII, 90, 1700-МЇ, 5, false"
    })
    void wordReadInEnglish_isTakenOnlyWhereItCannotBeCyrillic(
            String english, double confidence, String first, double trust, boolean meant) {
        ReadWord word = new ReadWord(first, trust, new PixelBox(0, 0, 10, 10), 1);

        assertThat(ForeignWords.isMeant(english, confidence, word)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rada.example.ua/reports/2023",
                "www.rada.example.ua,",
                "korupcia@rada.example.ua",
                "(rada.gov.ua)."
            })
    void addresses_areKnownByTheirForm(String address) {
        assertThat(ForeignWords.isAddress(address, 60)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"слово", "п.1.2", "a/b", "rada"})
    void otherTexts_areNoAddresses(String text) {
        assertThat(ForeignWords.isAddress(text, 99)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Serif, I, I",
        "Serif, II, II",
        "Serif, III, III",
        "Serif, V, V",
        "Serif, III., III",
        "Serif, I-III, I-III",
        "SansSerif, II, II",
        "SansSerif, III, III",
        "Serif, П, ''",
        "Serif, Ш, ''",
        "Serif, Н, ''",
        "Serif, 11, ''",
        "SansSerif, 11, ''",
        "SansSerif, П, ''",
        "SansSerif, Ш, ''"
    })
    void numerals_areToldFromLettersByTheirInk(String font, String text, String numeral) {
        Grey page = drawn(text, font);

        Optional<String> read = NumeralInk.of(page, Blobs.of(page, Ink.of(page)));

        assertThat(read.orElse("")).isEqualTo(numeral);
    }

    @Test
    void numeralBeforeAQuarter_isPutRightByItsInk() {
        Grey page = drawn("II", Font.SERIF);
        List<Blobs.Blob> ink = Blobs.of(page, Ink.of(page));
        PixelBox box = ink.getFirst().box().union(ink.getLast().box());
        List<ReadWord> words =
                List.of(new ReadWord("І", 65, box, 1), new ReadWord("квартал", 96, new PixelBox(180, 20, 290, 60), 1));

        List<ReadWord> corrected =
                new RomanNumerals(page).corrected(new Region(new PixelBox(0, 0, 300, 80), ink, false), words);

        assertThat(corrected).extracting(ReadWord::text).containsExactly("II", "квартал");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "протягом З робочих днів|протягом 3 робочих днів",
                "п. З статті|п. 3 статті",
                "виконано. З метою навчання|виконано. З метою навчання",
                "З метою навчання|З метою навчання",
                "УМ3, відділ|УМЗ, відділ",
                "наказ Ме Р-93/06|наказ № Р-93/06",
                "Розділ ТУ. Навчання|Розділ IV. Навчання"
            })
    void threesAndNumberSigns_arePutRightByTheWordsBeside(String read, String meant) {
        List<ReadWord> words = Arrays.stream(read.split(" "))
                .map(word -> new ReadWord(word, 90, new PixelBox(0, 0, 10, 10), 1))
                .toList();

        assertThat(Misread.corrected(words).stream().map(ReadWord::text).toList())
                .isEqualTo(List.of(meant.split(" ")));
    }

    private static Grey drawn(String text, String font) {
        BufferedImage image = new BufferedImage(300, 80, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 300, 80);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setFont(new Font(font, Font.PLAIN, 48));
        graphics.drawString(text, 20, 60);
        graphics.dispose();
        return GreyConversion.of(image);
    }
}
