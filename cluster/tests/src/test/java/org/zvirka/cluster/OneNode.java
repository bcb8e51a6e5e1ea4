package org.zvirka.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one node that all classes share; whoever kills it starts it again. */
final class OneNode implements ParameterResolver {

    private static final AtomicInteger ALIAS = new AtomicInteger();

    private record Started(TestCluster cluster, Path folder) implements AutoCloseable {

        static Started node() {
            try {
                Path folder = Files.createTempDirectory("zvirka-node");
                return new Started(TestCluster.start(folder, 1), folder);
            } catch (Exception e) {
                throw new IllegalStateException("the shared node does not start", e);
            }
        }

        @Override
        public void close() throws Exception {
            cluster.close();
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** A name no other test uses. */
    static String alias() {
        return "one" + ALIAS.incrementAndGet();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestCluster.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Started.class, any -> Started.node(), Started.class)
                .cluster();
    }
}
