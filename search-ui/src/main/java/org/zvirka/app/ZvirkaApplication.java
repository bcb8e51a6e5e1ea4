package org.zvirka.app;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** The web application. */
@SpringBootApplication
@EnableConfigurationProperties(ZvirkaProperties.class)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("zvirka.css")
@StyleSheet("zvirka-curate.css")
@Push
public class ZvirkaApplication implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    public static void main(String[] arguments) {
        start(arguments);
    }

    /**
     * Starts and returns once requests are answered.
     *
     * @param arguments Spring's, such as {@code --server.port=8080} and those of {@link ZvirkaProperties}
     * @throws StartFailure with one line for people
     */
    public static ConfigurableApplicationContext start(String... arguments) {
        SpringApplication application = new SpringApplication(ZvirkaApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        try {
            return application.run(arguments);
        } catch (RuntimeException e) {
            throw StartFailure.of(e, port(arguments));
        }
    }

    private static String port(String... arguments) {
        for (String each : arguments) {
            if (each.startsWith("--server.port=")) {
                return each.substring(each.indexOf('=') + 1);
            }
        }
        return "8080";
    }
}
