package org.zvirka.app.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Sets a report's page on paper, with its fonts inside. Laying out needs memory for the whole page. */
public final class Pdf {

    /** What fits 256 MB of memory and a minute on a busy core, measured by {@code ExportLoad 3000}. */
    public static final int MOST_MEASURES = 3000;

    private static final String FAMILY = "IBM Plex Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // It would tell every rule of style it passes over.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** @throws IOException where the page cannot be laid out or the stream takes no more */
    public static void write(byte[] page, OutputStream out) throws IOException {
        try (BatikSVGDrawer charts = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useSVGDrawer(charts);
            // A report names nothing to load; should one ever, it is not loaded.
            builder.useUriResolver((base, address) -> address != null && address.startsWith("#") ? address : null);
            builder.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> font("SemiBold"), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.withProducer("Zvirka");
            builder.withHtmlContent(new String(page, StandardCharsets.UTF_8), null);
            builder.toStream(out);
            builder.run();
        }
    }

    private static InputStream font(String style) {
        InputStream font = Pdf.class.getResourceAsStream("/report/IBMPlexSans-" + style + ".ttf");
        if (font == null) {
            throw new IllegalStateException("the application lacks its font " + style);
        }
        return font;
    }
}
