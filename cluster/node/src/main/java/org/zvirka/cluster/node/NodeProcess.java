package org.zvirka.cluster.node;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * One node, until the process is ended.
 *
 * <p>Arguments: the home folder, then settings as {@code key=value}.
 */
public final class NodeProcess {

    private NodeProcess() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Settings.Builder settings = Settings.builder().put("path.home", home);
        for (int i = 1; i < arguments.length; i++) {
            int equals = arguments[i].indexOf('=');
            settings.put(arguments[i].substring(0, equals), arguments[i].substring(equals + 1));
        }
        LogConfigurator.configureESLogging();
        Environment environment = new Environment(settings.build(), home.resolve("config"));
        LogConfigurator.configure(environment, true);
        PluginsLoader plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), true),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                Map.of(),
                false);
        Node node = new Node(environment, plugins);
        node.start();
        System.out.println("zvirka-node started");
        new CountDownLatch(1).await();
    }
}
