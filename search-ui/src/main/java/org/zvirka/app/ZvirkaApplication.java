package org.zvirka.app;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("zvirka.css")
public class ZvirkaApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(ZvirkaApplication.class, arguments);
    }
}
