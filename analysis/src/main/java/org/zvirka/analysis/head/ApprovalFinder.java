package org.zvirka.analysis.head;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.plan.Approval;

/** Finds the approving act: "Додаток до розпорядження ... від 09.01.2020 № 2-р", "ЗАТВЕРДЖЕНО Наказ ... № 98". */
final class ApprovalFinder {

    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("січня", "01"),
            Map.entry("лютого", "02"),
            Map.entry("березня", "03"),
            Map.entry("квітня", "04"),
            Map.entry("травня", "05"),
            Map.entry("червня", "06"),
            Map.entry("липня", "07"),
            Map.entry("серпня", "08"),
            Map.entry("вересня", "09"),
            Map.entry("жовтня", "10"),
            Map.entry("листопада", "11"),
            Map.entry("грудня", "12"));

    private static final Pattern CUE = Pattern.compile("(?iu)(додаток|затверджен|схвален|погоджен)");

    private static final Pattern ACT = Pattern.compile("(?iu)(розпорядженн|наказ|рішенн|постанов|указ)\\p{L}*");

    private static final Pattern DATE =
            Pattern.compile("(?iu)(?:від\\s+)?[\"«“]?(\\d{1,2})[\"»”]?\\s*(?:\\.(\\d{1,2})\\.|\\s("
                    + String.join("|", MONTHS.keySet()) + ")\\s)\\s*(20\\d\\d)");

    private static final Pattern NUMBER = Pattern.compile("№\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}/.-]*)");

    /** How far behind the cue the act may end, in letters. */
    private static final int REACH = 250;

    private ApprovalFinder() {}

    /** An act named where a line begins with the cue approves the document; one inside a sentence may approve another. */
    static @Nullable Approval find(List<String> lines) {
        @Nullable Approval ofBlock = find(lines, true);
        return ofBlock == null ? find(lines, false) : ofBlock;
    }

    private static @Nullable Approval find(List<String> lines, boolean atStart) {
        @Nullable Approval found = null;
        for (int i = 0; i < lines.size(); i++) {
            String text = String.join(" ", lines.subList(i, lines.size()));
            Matcher cue = CUE.matcher(text).region(0, lines.get(i).length());
            while (atStart ? cue.lookingAt() : cue.find()) {
                @Nullable
                Approval approval = near(text.substring(cue.start(), Math.min(text.length(), cue.start() + REACH)));
                found = approval == null ? found : approval;
                cue.region(cue.end(), lines.get(i).length());
                if (atStart) {
                    break;
                }
            }
        }
        return found;
    }

    private static @Nullable Approval near(String words) {
        Matcher act = ACT.matcher(words);
        Matcher date = DATE.matcher(words);
        if (!act.find() || !date.find(act.start())) {
            return null;
        }
        Matcher number = NUMBER.matcher(words);
        String month = date.group(2) != null
                ? "%2s".formatted(date.group(2)).replace(' ', '0')
                : MONTHS.getOrDefault(String.valueOf(date.group(3)).toLowerCase(Locale.ROOT), "01");
        String day = "%2s".formatted(date.group(1)).replace(' ', '0');
        return new Approval(
                nominative(act.group(1).toLowerCase(Locale.ROOT)),
                date.group(4) + "-" + month + "-" + day,
                number.find(act.start()) ? number.group(1).replaceAll("[.,]+$", "") : "");
    }

    private static String nominative(String stem) {
        return switch (stem) {
            case "розпорядженн" -> "розпорядження";
            case "рішенн" -> "рішення";
            case "постанов" -> "постанова";
            default -> stem;
        };
    }
}
