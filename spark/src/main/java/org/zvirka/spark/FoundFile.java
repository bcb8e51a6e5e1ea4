package org.zvirka.spark;

import java.io.Serializable;

/**
 * A file somewhere Hadoop's file systems reach.
 *
 * @param uri where its bytes are
 * @param name the way to it from what was named, with slashes
 */
record FoundFile(String uri, String name) implements Serializable {}
