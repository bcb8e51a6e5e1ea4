package org.zvirka.index.intake;

import java.nio.file.Path;

/**
 * A file someone wants in the archive.
 *
 * @param name what people call it: its way from the folder they named, with slashes; never a path of the machine
 */
record Offered(Path path, String name) {}
