/**
 * The command line: one class per command under {@link org.zvirka.app.cli.Zvirka}.
 *
 * <p>Answers go to standard output, everything else to standard error; an error is one line that names the file and what
 * to do, never a stack trace. Exit codes: 0 all fine, 2 wrong use or environment, 3 some files failed.
 */
@NullMarked
package org.zvirka.app.cli;

import org.jspecify.annotations.NullMarked;
