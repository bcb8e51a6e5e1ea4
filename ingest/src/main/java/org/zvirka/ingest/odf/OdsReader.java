package org.zvirka.ingest.odf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.grid.SheetBuilder;
import org.zvirka.ingest.grid.TableNumbers;
import org.zvirka.ingest.xml.XmlElement;

/** Reads ODS files, their templates and their flat XML form. */
public final class OdsReader implements FormatReader {

    private static final String SHEET = "application/vnd.oasis.opendocument.spreadsheet";

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                SHEET, SHEET + "-template", SHEET + "-flat-xml", "application/vnd.oasis.opendocument.flat.spreadsheet");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        OdfPackage odf = OdfPackage.open(file);
        OdfStyles styles = new OdfStyles(odf);
        List<XmlElement> sheets = odf.body("office:spreadsheet").children("table:table");
        List<Block> blocks = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            SheetBuilder builder = new SheetBuilder(sheets.get(i).attribute("table:name", "Sheet" + (i + 1)));
            new OdsSheet(builder).read(sheets.get(i));
            boolean hidden = styles.style("table", sheets.get(i).attribute("table:style-name"))
                    .flatMap(style -> style.child("style:table-properties"))
                    .filter(properties -> properties.attribute("table:display").equals("false"))
                    .isPresent();
            blocks.addAll(hidden ? builder.hidden(i + 1, findings) : builder.blocks(i + 1, findings));
        }
        return file.read(sheets.size(), TableNumbers.of(blocks), findings);
    }
}
