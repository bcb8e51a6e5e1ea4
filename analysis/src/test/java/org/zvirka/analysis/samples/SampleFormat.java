package org.zvirka.analysis.samples;

/** Prints a sample in one format; the same words give the same bytes. */
interface SampleFormat {

    byte[] print(SampleContent content);

    static SampleFormat of(String file) {
        String extension = file.substring(file.indexOf('.') + 1);
        return switch (extension) {
            case "docx" -> new DocxSample();
            case "odt" -> new OdtSample();
            case "xlsx" -> new XlsxSample();
            case "txt" -> new TextSample();
            case "pdf" -> new PdfSample();
            case "scan.pdf" -> new ScanSample();
            default -> throw new IllegalArgumentException("no sample is printed as " + extension);
        };
    }
}
