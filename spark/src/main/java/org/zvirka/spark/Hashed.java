package org.zvirka.spark;

import java.io.IOException;
import java.io.Serializable;

/**
 * A file and what its bytes are.
 *
 * @param hash empty where they cannot be read
 * @param problem why they cannot
 */
record Hashed(FoundFile file, String hash, String problem) implements Serializable {

    static Hashed of(FoundFile file, Storage storage) {
        try {
            return new Hashed(file, storage.hash(file), "");
        } catch (IOException e) {
            return new Hashed(file, "", "its bytes cannot be read: " + e.getMessage());
        }
    }

    /** Files of one key are read one after the other by one executor, so that twins are seen as such. */
    String key() {
        return hash.isEmpty() ? "?" + file.name() : hash;
    }
}
