/**
 * Files made in memory for tests and documents printed as text.
 *
 * <p>{@link org.zvirka.ingest.given.Office} makes office files out of the XML a test is about,
 * {@link org.zvirka.ingest.given.Shown} reads bytes as a file of a name and prints what came out, so that a test says in
 * one picture what a careful reader sees.
 */
@NullMarked
package org.zvirka.ingest.given;

import org.jspecify.annotations.NullMarked;
