package org.zvirka.analysis.completion;

import java.util.regex.Pattern;

/** Phrases of results and measures that tell more than the tense of a verb. */
final class Phrases {

    static final Pattern CHECKED = Pattern.compile(
            "(?iuU)\\b(?:за|під\\s+час|у\\s+ході|в\\s+ході|у\\s+процесі)\\s+(?:підсумками|результатами\\s+)?\\s*(?:\\p{L}+\\s+)?(?:перевір|моніторинг|аналіз|огляд|ревізі|аудит|звір|інвентариз|опитуван|анкетуван)");

    /** Verbs and nouns that promise to look. */
    static final Pattern CHECK = Pattern.compile("(?iuU)перевір|моніторинг|аудит|огляд|ревізі|інвентариз|звір");

    /** The measure itself was taken away. */
    static final Pattern DROPPED =
            Pattern.compile("(?iuU)\\b(?:захід|пункт|завдання)\\s+(?:виключен|вилучен|скасован|відмінен)\\p{L}+");

    static final Pattern SOME_NOT = Pattern.compile(
            "(?iuU)\\b(?:двоє|троє|четверо|п['’ʼ]ятеро|частина|деякі|окремі|один\\s+із|одна\\s+(?:з|із))\\b[^.;,]{0,60}\\bне\\s+(?:про|от|прий|скл|под|вик|нав|взя|бра|з['’ʼ]яв)\\p{L}+"
                    + "|[-–—]\\s*ні(?=\\s*[.;,]|\\s*$)");

    static final Pattern AWAITING =
            Pattern.compile("(?iuU)\\b(?:передано|направлено|надіслано|подано|внесено|винесено)\\s+на\\s+"
                    + "(?:візуванн|погодженн|узгодженн|розгляд|опрацюванн|тестуванн|експертиз|доопрацюванн|підпис)\\p{L}*"
                    + "|\\b(?:оголошено|розпочато)\\s+(?:тендер|закупівл|конкурс|торги)\\p{L}*");

    static final Pattern LACK = Pattern.compile(
            "(?iuU)\\b(?:через|за|зв['’ʼ]язку\\s+(?:з|із|зі)|з\\s+огляду\\s+на)\\s+відсутн(?:ість|істю|ості)\\s+(?<object>\\p{L}{5,})");

    static final Pattern OUTSIDE = Pattern.compile("(?iuU)\\b(?:поза|окрім|крім|без)\\b");

    /** Verbs that promise to end something. */
    static final Pattern TAKEN_AWAY =
            Pattern.compile("(?iuU)обмеж|закри|позбав|анулюв|відклик|заблок|вилуч|припин|скасув");

    static final Pattern TRIAL =
            Pattern.compile("(?iuU)\\b(?:тестов|пілотн|дослідн)\\p{L}+\\s+(?:режим|експлуатац)\\p{L}*");

    static final Pattern DRAFT = Pattern.compile("(?iuU)\\bпро[єе]кт");

    static final Pattern BEGUN = Pattern.compile("(?iuU)\\bрозпочат|\\bтрива(?:є|ють)\\b");

    /** "Since 1 May at the counter only": a state, not work towards one. */
    static final Pattern SINCE =
            Pattern.compile("(?iuU)\\b(?:виключно|лише|тільки|відтепер|[зі]з?\\s+\\d{1,2}(?:\\s+\\p{L}{4,}|\\.\\d))");

    static final Pattern ALWAYS = Pattern.compile("(?iuU)\\bпостійн|\\bсистематичн|\\bщоден|\\bщоміс|\\bрегулярн");

    private Phrases() {}
}
