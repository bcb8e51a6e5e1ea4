package org.zvirka.index.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the files below what people named. Links are followed, but no folder is entered twice, so loops end. For one
 * thread.
 */
final class FileFinder {

    /** A place that could not be looked at. */
    record Refused(String name, String reason) {}

    /** Everything found, in the order named, within a folder by name. */
    record Found(List<Offered> files, List<Refused> refused, int hidden) {}

    private final Path root;
    private final Set<Object> entered;
    private final List<Offered> files = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Deque<Path> folders = new ArrayDeque<>();
    private int hidden;

    FileFinder(Path root, Set<Object> entered) {
        this.root = root;
        this.entered = entered;
    }

    static Found find(List<Path> paths) {
        Set<Object> entered = new HashSet<>();
        List<Offered> files = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        int hidden = 0;
        for (Path path : paths) {
            Found below = new FileFinder(path.toAbsolutePath().normalize(), entered).found();
            files.addAll(below.files());
            refused.addAll(below.refused());
            hidden += below.hidden();
        }
        return new Found(List.copyOf(files), List.copyOf(refused), hidden);
    }

    private Found found() {
        look(root);
        while (!folders.isEmpty()) {
            list(folders.pop());
        }
        files.sort(Comparator.comparing(Offered::name));
        return new Found(List.copyOf(files), List.copyOf(refused), hidden);
    }

    /** In the order of names, so that of a folder and a link to it the same one is entered every time. */
    private void list(Path folder) {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(inside::add);
        } catch (IOException e) {
            refuse(folder, e);
        } catch (DirectoryIteratorException e) {
            refuse(folder, Objects.requireNonNull(e.getCause(), "it is always there"));
        }
        inside.sort(Comparator.comparing(Path::getFileName));
        for (Path path : inside) {
            if (isHidden(path)) {
                hidden++;
            } else {
                look(path);
            }
        }
    }

    private void look(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                enter(path, attributes);
            } else if (attributes.isRegularFile()) {
                files.add(new Offered(path, name(path)));
            } else {
                // A pipe would be waited for without end.
                refused.add(new Refused(name(path), "it is no file but a pipe, socket or device"));
            }
        } catch (IOException e) {
            refuse(path, e);
        }
    }

    private void enter(Path folder, BasicFileAttributes attributes) {
        if (entered.add(attributes.fileKey() == null ? folder : attributes.fileKey())) {
            folders.add(folder);
        }
    }

    void refuse(Path path, IOException problem) {
        refused.add(new Refused(
                name(path),
                switch (problem) {
                    case NoSuchFileException gone ->
                        Files.isSymbolicLink(path) ? "the link leads nowhere" : "there is no such file or folder";
                    case AccessDeniedException denied ->
                        "no right to read it; give yourself the right and offer it again";
                    default -> "it cannot be looked into: " + problem.getClass().getSimpleName();
                }));
    }

    List<Refused> refused() {
        return List.copyOf(refused);
    }

    /** The way from the named folder, so that files of one name in several folders are told apart. */
    private String name(Path path) {
        if (path.equals(root)) {
            return FileName.of(path);
        }
        StringBuilder name = new StringBuilder();
        root.relativize(path)
                .forEach(part -> name.append(name.isEmpty() ? "" : "/").append(part));
        return FileName.of(name.toString());
    }

    /** By the dot, or the ways office programs and desktops call the files they keep for themselves. */
    private static boolean isHidden(Path path) {
        String name = FileName.of(path);
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }
}
