/**
 * The documents under {@code samples/}: written for this project about two invented bodies, and what they must be read
 * as.
 *
 * <p>The words stand in {@code src/test/resources/samples/content}, one file per document, every measure with the status
 * a careful reader gives it. {@link org.zvirka.analysis.samples.SampleFormat} prints them as DOCX, PDF, a scan, XLSX, ODT
 * and text, the same bytes on every machine: archives are stored, not deflated, and the scan is painted by code of its
 * own. {@code ./mvnw -pl analysis -am test -Dtest=SamplesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dzvirka.samples.write=true} writes documents and expectations anew.
 */
@NullMarked
package org.zvirka.analysis.samples;

import org.jspecify.annotations.NullMarked;
