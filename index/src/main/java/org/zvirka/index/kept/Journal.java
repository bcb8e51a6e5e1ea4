package org.zvirka.index.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Lines appended to a file, each durable when {@link #append} returns. Safe for use by several threads. */
final class Journal implements AutoCloseable {

    private final Path file;
    private FileChannel channel;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens or begins a journal; the start of a line that was never finished is cut off. */
    static Journal open(Path file) throws IOException {
        Files.createDirectories(SafeFiles.parent(file));
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        long whole = wholeLines(file, channel.size());
        if (whole < channel.size()) {
            channel.truncate(whole);
            channel.force(true);
        }
        channel.position(whole);
        return new Journal(file, channel);
    }

    /** All lines, oldest first. */
    synchronized List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (java.io.BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    synchronized void append(String line) {
        long before = -1;
        try {
            before = channel.position();
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            undo(before, e);
            throw DiskTrouble.of("diskWrite", "write", file, e);
        }
    }

    /** Puts shorter content in the place of the old; crash-safe. */
    synchronized void rewrite(List<String> lines) throws IOException {
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(line).append('\n'));
        channel.close();
        SafeFiles.write(file, all.toString().getBytes(StandardCharsets.UTF_8));
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.position(channel.size());
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }

    /** Half a line must not stay before the next one. */
    private void undo(long before, IOException cause) {
        try {
            if (before >= 0) {
                channel.truncate(before);
                channel.position(before);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static long wholeLines(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            for (long end = size; end > 0; end--) {
                one.clear();
                channel.read(one, end - 1);
                if (one.get(0) == '\n') {
                    return end;
                }
            }
            return 0;
        }
    }
}
