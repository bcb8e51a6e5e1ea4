package org.zvirka.app.archive;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.index.Archive;
import org.zvirka.index.elastic.ElasticArchive;
import org.zvirka.index.lucene.LuceneArchive;

/** Opens archives as they are configured. */
public final class Archives {

    private Archives() {}

    /**
     * The settings as {@code serve} would take them: from the environment and {@code application.properties} of the
     * working folder.
     *
     * @param data the archive's folder, whatever is configured
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    public static ZvirkaProperties settings(Path data) {
        return settings(data, Optional.empty());
    }

    /** {@link #settings(Path)} with another engine than the configured one. */
    public static ZvirkaProperties settings(Path data, ZvirkaProperties.Engine engine) {
        return settings(data, Optional.of(engine));
    }

    private static ZvirkaProperties settings(Path data, Optional<ZvirkaProperties.Engine> engine) {
        StandardEnvironment environment = new StandardEnvironment();
        Map<String, Object> given = new HashMap<>();
        given.put("zvirka.data", data.toString());
        engine.ifPresent(chosen -> given.put("zvirka.engine", chosen.name()));
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        ConfigurationPropertySources.attach(environment);
        try {
            return Binder.get(environment).bindOrCreate("zvirka", ZvirkaProperties.class);
        } catch (BindException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            throw new IllegalArgumentException(root.getMessage(), e);
        }
    }

    /**
     * Opens or begins the archive; does not wait for a cluster.
     *
     * @throws org.zvirka.index.kept.ArchiveInUseException when another process has the folder
     * @throws org.zvirka.index.engine.EngineUnavailableException when the folder cannot be read or written
     */
    public static Archive open(ZvirkaProperties settings) {
        Path folder = settings.data().toAbsolutePath().normalize();
        return switch (settings.engine()) {
            case LUCENE -> LuceneArchive.open(folder);
            case ELASTICSEARCH -> ElasticArchive.open(folder, settings.cluster().settings(settings.elasticsearch()));
        };
    }
}
