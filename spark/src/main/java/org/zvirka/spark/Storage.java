package org.zvirka.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A folder on a disk, in an object store or in Hadoop's file system, as executors see it too.
 *
 * @param settings Hadoop's, the credentials of object stores among them
 */
record Storage(Map<String, String> settings) implements Serializable {

    private static final int CHUNK = 1 << 16;

    static Storage of(Configuration configuration) {
        Map<String, String> settings = new HashMap<>();
        configuration.forEach(entry -> settings.put(entry.getKey(), entry.getValue()));
        return new Storage(settings);
    }

    /**
     * Every file below, or the file itself, by name. Hidden files and those that office programs keep for themselves are
     * passed over, as the application does.
     *
     * @throws IOException where there is nothing or it cannot be listed
     */
    List<FoundFile> find(String from) throws IOException {
        Path root = new Path(from);
        FileSystem system = root.getFileSystem(configuration());
        Path whole = system.makeQualified(root);
        String prefix = whole.toUri().getPath();
        List<FoundFile> found = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> files = system.listFiles(whole, true);
        while (files.hasNext()) {
            Path file = files.next().getPath();
            String way = file.toUri().getPath();
            String name = way.equals(prefix) ? file.getName() : relative(way, prefix);
            if (!isHidden(name)) {
                found.add(new FoundFile(file.toString(), name));
            }
        }
        found.sort(Comparator.comparing(FoundFile::name));
        return found;
    }

    private static String relative(String way, String prefix) {
        String below = way.startsWith(prefix) ? way.substring(prefix.length()) : way;
        return below.startsWith("/") ? below.substring(1) : below;
    }

    private static boolean isHidden(String name) {
        for (String part : name.split("/", -1)) {
            if (part.startsWith(".") || part.startsWith("~$")) {
                return true;
            }
        }
        return name.endsWith("Thumbs.db") || name.endsWith("desktop.ini");
    }

    /** SHA-256 of the bytes, in hex. */
    String hash(FoundFile file) throws IOException {
        try (InputStream in = open(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void copy(FoundFile file, java.nio.file.Path target) throws IOException {
        try (InputStream in = open(file)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private InputStream open(FoundFile file) throws IOException {
        Path path = new Path(file.uri());
        return path.getFileSystem(configuration()).open(path);
    }

    private Configuration configuration() {
        Configuration configuration = new Configuration();
        settings.forEach(configuration::set);
        return configuration;
    }

    @Override
    public String toString() {
        return "Storage[" + settings.size() + " settings]";
    }
}
