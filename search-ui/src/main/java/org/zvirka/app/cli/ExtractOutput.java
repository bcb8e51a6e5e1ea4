package org.zvirka.app.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the answers of {@code extract} go: one file each in a folder, or one array. Used by one thread. */
abstract sealed class ExtractOutput implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    abstract void write(String name, Answer answer) throws IOException;

    /** What is said of one file; written as it is made, since a large table has a hundred thousand measures. */
    @FunctionalInterface
    interface Answer {
        void writeTo(OutputStream out) throws IOException;

        static Answer of(JsonNode tree) {
            return out -> out.write(JSON.writeValueAsBytes(tree));
        }
    }

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
        void write(String name, Answer answer) throws IOException {
            Path file = folder.resolve(free(name));
            Path begun = folder.resolve(file.getFileName() + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(begun))) {
                answer.writeTo(out);
            }
            Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
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
        void write(String name, Answer answer) throws IOException {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            answer.writeTo(whole);
            out.println(separator + whole.toString(StandardCharsets.UTF_8));
            separator = ",";
        }

        @Override
        public void close() {
            out.println(separator.equals("[") ? "[]" : "]");
            out.flush();
        }
    }
}
