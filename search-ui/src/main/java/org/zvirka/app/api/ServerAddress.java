package org.zvirka.app.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.zvirka.app.ZvirkaProperties;

/** Leaves the server's address in the data folder, so that commands for that folder find the server that has it open. */
@Component
public class ServerAddress {

    private static final Logger LOG = LoggerFactory.getLogger(ServerAddress.class);
    private static final String FILE = "zvirka.address";

    private final Path file;
    private final Environment environment;

    ServerAddress(ZvirkaProperties properties, Environment environment) {
        this.file = properties.data().resolve(FILE);
        this.environment = environment;
    }

    /** Where the server of a data folder listens or listened last, empty where none ever did. */
    public static Optional<String> of(Path data) {
        try {
            return Optional.of(Files.readString(data.resolve(FILE)).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @EventListener
    @Order(0)
    void ready(ApplicationReadyEvent event) {
        String address = "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080");
        try {
            Files.writeString(file, address + "\n", StandardCharsets.US_ASCII);
        } catch (IOException e) {
            LOG.warn("commands will not find this server: {} cannot be written: {}", file, e.getMessage());
        }
    }

    @EventListener
    void closed(ContextClosedEvent event) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted: {}", file, e.getMessage());
        }
    }
}
