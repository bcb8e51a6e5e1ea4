package org.zvirka.ingest.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Follows which layers of a document are switched off, so that what nobody sees is not read. */
final class Layers {

    @Nullable
    private final PDOptionalContentProperties properties;

    private final Deque<Boolean> open = new ArrayDeque<>();
    private int off;
    private boolean anyHidden;

    Layers(PDDocument document) {
        properties = document.getDocumentCatalog().getOCProperties();
    }

    void newPage() {
        open.clear();
        off = 0;
    }

    void begin(COSName tag, @Nullable COSDictionary content) {
        boolean hides = properties != null
                && COSName.OC.equals(tag)
                && content != null
                && COSName.OCG.equals(content.getCOSName(COSName.TYPE))
                && !properties.isGroupEnabled(new PDOptionalContentGroup(content));
        open.push(hides);
        off += hides ? 1 : 0;
    }

    void end() {
        if (!open.isEmpty() && open.pop()) {
            off--;
        }
    }

    /** Whether what is drawn now lies on a layer switched off. */
    boolean hidden() {
        anyHidden |= off > 0;
        return off > 0;
    }

    /** Whether anything of the document was hidden. */
    boolean anyHidden() {
        return anyHidden;
    }
}
