/**
 * Archives taken apart, each member a document of its own.
 *
 * <p>{@link org.zvirka.ingest.archive.ArchiveMembers} unpacks one member at a time into a temporary file whose name has
 * nothing of the member's, so that no name can lead out of the folder, hands it to the reader and deletes it. Archives
 * within archives are opened to a stated depth; {@link org.zvirka.ingest.archive.ArchiveBudget} counts members and bytes
 * over all of them.
 */
@NullMarked
package org.zvirka.ingest.archive;

import org.jspecify.annotations.NullMarked;
