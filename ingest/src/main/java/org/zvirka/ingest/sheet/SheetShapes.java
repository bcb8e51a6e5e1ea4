package org.zvirka.ingest.sheet;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zvirka.ingest.xml.XmlElement;

/** Words of the shapes on a sheet of an XLSX workbook: titles and approvals often stand in text boxes. */
final class SheetShapes {

    private SheetShapes() {}

    /** Hands over the text of every shape of a drawing, in its order. */
    static void read(XmlElement drawing, Consumer<String> out) {
        for (XmlElement child : drawing.children()) {
            if (child.is("xdr:txBody")) {
                out.accept(
                        child.children("a:p").stream().map(SheetShapes::words).collect(Collectors.joining("\n")));
            } else if (child.is("mc:AlternateContent")) {
                child.child("mc:Choice").ifPresent(choice -> read(choice, out));
            } else {
                read(child, out);
            }
        }
    }

    private static String words(XmlElement element) {
        return switch (element.name()) {
            case "a:t" -> element.allText();
            case "a:br" -> "\n";
            default -> element.children().stream().map(SheetShapes::words).collect(Collectors.joining());
        };
    }
}
