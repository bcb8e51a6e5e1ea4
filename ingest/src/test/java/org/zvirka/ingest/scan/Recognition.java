package org.zvirka.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Whether tests that need Tesseract can run: skipped without it, failing where nothing may be skipped. */
final class Recognition {

    private Recognition() {}

    static Tesseract installed() {
        boolean there = Installation.ofSystem().tesseract().isPresent();
        if (!"true".equals(System.getenv("CI"))) {
            assumeThat(there).as("Tesseract with Ukrainian is installed").isTrue();
        }
        assertThat(there).as("Tesseract with Ukrainian is installed").isTrue();
        return Installation.ofSystem().tesseract().orElseThrow();
    }

    /** For what only its English reads; Debian installs that with the program. */
    static void english() {
        assumeThat(installed().languages()).as("Tesseract's languages").contains(Languages.ENGLISH);
    }
}
