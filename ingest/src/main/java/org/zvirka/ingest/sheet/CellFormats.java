package org.zvirka.ingest.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.zvirka.ingest.xml.XmlElement;

/** How the numbers of a workbook are displayed. For one thread. */
final class CellFormats {

    /** Built-in formats that follow the country: dates as they are written in Ukraine. */
    private static final Map<Integer, String> BY_COUNTRY = Map.of(14, "dd\\.mm\\.yyyy", 22, "dd\\.mm\\.yyyy h:mm");

    private static final String GENERAL = "General";

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> own = new HashMap<>();
    private final boolean from1904;

    CellFormats(@Nullable XmlElement styles, boolean from1904) {
        this.from1904 = from1904;
        if (styles == null) {
            return;
        }
        styles.child("s:numFmts")
                .map(e -> e.children("s:numFmt"))
                .orElse(List.of())
                .forEach(format -> own.put(format.number("numFmtId", 0), format.attribute("formatCode", GENERAL)));
        styles.child("s:cellXfs")
                .map(e -> e.children("s:xf"))
                .orElse(List.of())
                .forEach(style -> formatOfStyle.add(style.number("numFmtId", 0)));
    }

    /** A number as its cell's style shows it. */
    String display(double value, int style) {
        int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        return display(formatter, value, format, code(format), from1904);
    }

    /** A date as strict workbooks store it, {@code 2021-06-30T00:00:00}, as its cell's style shows it. */
    String date(String value, int style) {
        try {
            LocalDateTime date = value.contains("T")
                    ? LocalDateTime.parse(value.replaceFirst("Z$", ""))
                    : LocalDate.parse(value).atStartOfDay();
            return display(DateUtil.getExcelDate(date, from1904), style);
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private String code(int format) {
        String code = own.get(format);
        if (code == null && format >= 0 && format < BuiltinFormats.getAll().length) {
            code = BuiltinFormats.getBuiltinFormat(format);
        }
        return code == null ? GENERAL : code;
    }

    /** A number through a format; through none where the format itself is broken. */
    static String display(DataFormatter formatter, double value, int format, String code, boolean from1904) {
        String shown = BY_COUNTRY.getOrDefault(format, code);
        try {
            Optional<DateCode> date = DateUtil.isValidExcelDate(value) ? DateCode.of(shown) : Optional.empty();
            return date.isPresent()
                    ? date.get().show(DateUtil.getLocalDateTime(value, from1904))
                    : formatter.formatRawCellContents(value, format, shown, from1904);
        } catch (RuntimeException e) {
            // POI compiles format codes to patterns and fails in many ways on made-up ones; the number itself stays.
            return Double.toString(value);
        }
    }
}
