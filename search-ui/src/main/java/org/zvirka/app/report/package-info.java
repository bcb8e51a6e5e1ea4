/**
 * Printable reports: a page of HTML that stands alone, with a print style, or the same as PDF.
 *
 * <p>{@link org.zvirka.app.report.SearchReport} tells of a search (how many, how carried out, by whom, on what, then every
 * measure); {@link org.zvirka.app.report.ComparisonReport} of a comparison, from the API's answer to it. Both name what they
 * rest on in a {@link org.zvirka.app.report.Footing} and say what their rates mean. The pages are well-formed XML, load
 * nothing and run nothing; {@link org.zvirka.app.report.Pdf} sets them on paper with a font that lies beside it.
 */
@NullMarked
package org.zvirka.app.report;

import org.jspecify.annotations.NullMarked;
