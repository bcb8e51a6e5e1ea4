package org.zvirka.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the answers of {@code extract} go: one file each in a folder, or one array. Used by one thread. */
abstract sealed class ExtractOutput implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    abstract void write(String name, JsonNode answer) throws IOException;

    @Override
    public abstract void close();

    /** {@code folder/<file name>.json}; the folder is made where it is missing. */
    static ExtractOutput folder(Path folder) throws IOException {
        return new Folder(Files.createDirectories(folder));
    }

    /** A JSON array with one answer a line. */
    static ExtractOutput array(PrintWriter out) {
        return new Array(out);
    }

    private static final class Folder extends ExtractOutput {

        private final Path folder;
        private final Set<String> written = new HashSet<>();

        Folder(Path folder) {
            this.folder = folder;
        }

        @Override
        void write(String name, JsonNode answer) throws IOException {
            Files.writeString(folder.resolve(free(name)), JSON.writeValueAsString(answer));
        }

        /** A second file of the same name in one run gets a number, so that no answer overwrites another. */
        private String free(String name) {
            String free = name + ".json";
            for (int i = 2; !written.add(free); i++) {
                free = name + "." + i + ".json";
            }
            return free;
        }

        @Override
        public void close() {
            // Every file is closed when it is written.
        }
    }

    private static final class Array extends ExtractOutput {

        private final PrintWriter out;
        private String separator = "[";

        Array(PrintWriter out) {
            this.out = out;
        }

        @Override
        void write(String name, JsonNode answer) {
            out.println(separator + JSON.writeValueAsString(answer));
            separator = ",";
        }

        @Override
        public void close() {
            out.println(separator.equals("[") ? "[]" : "]");
            out.flush();
        }
    }
}
