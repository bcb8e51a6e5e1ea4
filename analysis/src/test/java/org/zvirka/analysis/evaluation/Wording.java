package org.zvirka.analysis.evaluation;

import java.util.List;
import java.util.Random;

/** Words for invented plans of invented bodies. */
final class Wording {

    private static final List<String> BODIES = List.of(
            "Вербівської міської ради",
            "Кам'янобрідської сільської ради",
            "Озернянської районної державної адміністрації");

    private static final List<String> DEEDS =
            List.of("Провести", "Організувати", "Забезпечити", "Здійснити", "Підготувати та провести", "Продовжити");

    private static final List<String> OBJECTS = List.of(
            "навчання працівників щодо правил етичної поведінки",
            "перевірку відомостей, поданих особами, які претендують на посади",
            "аналіз проєктів розпорядчих актів на наявність корупційних ризиків",
            "оновлення переліку посад із підвищеним рівнем ризику",
            "зустрічі з представниками громадськості",
            "облік повідомлень про можливі порушення",
            "контроль за проведенням закупівель товарів і послуг",
            "роз'яснення обмежень щодо одержання подарунків",
            "моніторинг способу надання адміністративних послуг",
            "опитування відвідувачів центру надання послуг",
            "своєчасне подання декларацій за минулий рік",
            "розгляд звернень громадян щодо конфлікту інтересів");

    private static final List<String> TAILS = List.of(
            "",
            "у структурних підрозділах",
            "та оприлюднити висновки на офіційному вебсайті",
            "з урахуванням пропозицій громадських організацій",
            "відповідно до вимог Закону України «Про запобігання корупції»",
            "із залученням фахівців у сфері права (не менше 25 осіб)",
            "а також вжити заходів для усунення виявлених недоліків і повідомити про них керівництво");

    private static final List<String> DEADLINES = List.of(
            "до 1 грудня",
            "протягом року",
            "щокварталу",
            "I квартал",
            "постійно",
            "до 15 березня %d року",
            "травень %d року",
            "до 30.06.%d",
            "у разі потреби",
            "II – IV квартали",
            "щомісяця до 10 числа");

    private static final List<String> OFFICES = List.of(
            "Відділ персоналу",
            "Юридичний відділ",
            "Сектор закупівель",
            "Головний бухгалтер",
            "Уповноважена особа",
            "Керівники структурних підрозділів",
            "Відділ внутрішнього аудиту",
            "Загальний відділ");

    private static final List<String> INDICATORS = List.of(
            "Кількість проведених заходів",
            "Наказ підписано",
            "Звіт оприлюднено",
            "Частка перевірених декларацій, %",
            "Охоплено не менше 90 % працівників",
            "Журнал обліку ведеться");

    private static final List<String> EXPECTED = List.of(
            "Зменшено ризик прийняття необґрунтованих рішень",
            "Підвищено обізнаність працівників",
            "Усунено умови для зловживань під час закупівель",
            "Забезпечено прозорість діяльності установи",
            "Відновлено довіру громадян");

    private static final List<String> SECTIONS = List.of(
            "Організаційні заходи",
            "Навчання та роз'яснювальна робота",
            "Запобігання конфлікту інтересів та контроль за дотриманням обмежень",
            "Прозорість закупівель",
            "Взаємодія з громадськістю",
            "Фінансовий контроль",
            "Оцінювання ризиків",
            "Захист викривачів",
            "Моніторинг виконання",
            "Інші заходи");

    private final Random random;

    Wording(Random random) {
        this.random = random;
    }

    String body() {
        return of(BODIES);
    }

    String section(int index) {
        return SECTIONS.get(index % SECTIONS.size());
    }

    String measure() {
        String text = of(DEEDS) + " " + of(OBJECTS);
        String tail = of(TAILS);
        String whole = tail.isEmpty() ? text : text + " " + tail;
        return random.nextInt(6) == 0 ? whole + ";\nнадіслати узагальнену інформацію керівникові" : whole;
    }

    String deadline(int year) {
        return of(DEADLINES).replace("%d", String.valueOf(year));
    }

    String responsible() {
        String first = of(OFFICES);
        String second = of(OFFICES);
        if (random.nextInt(3) > 0 || first.equals(second)) {
            return first;
        }
        return first + (random.nextBoolean() ? ", " + lowered(second) : "\n" + second);
    }

    String indicator() {
        return of(INDICATORS);
    }

    String expected() {
        return of(EXPECTED);
    }

    private String of(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static String lowered(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
