/**
 * The data folder: what an archive on one machine keeps beside its index.
 *
 * <pre>
 * zvirka.lock            held by the process that uses the folder; tells its number
 * originals/ab/abcd...   files as they came, by SHA-256
 * plans/ab/abcd....json  plans as read, in JSON, named by document and content
 * plans/ab/abcd....stamp facts of the plan and the SHA-256 of the payload that counts, written after it
 * plans/ab/abcd....removed  the document was here and was removed; tells an index that was away meanwhile
 * archive.id             tells this archive from others on one cluster
 * ledger.log             one line of JSON per event, appended and forced to disk
 * corrections.log        the same
 * index/...              derived, can be deleted while nobody uses the folder
 * </pre>
 *
 * Writes go to a temporary file that is forced to disk and moved into place; a torn last line of a log is cut off when it
 * is opened again.
 */
@NullMarked
package org.zvirka.index.kept;

import org.jspecify.annotations.NullMarked;
