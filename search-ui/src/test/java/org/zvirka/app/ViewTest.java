package org.zvirka.app;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;
import org.zvirka.app.comparison.DecisionBook;

/** A view on the server's side, with an archive in memory behind it and no browser before it. */
@SpringBootTest(
        classes = {ViewTest.Fakes.class, ZvirkaApplication.class},
        properties = {"zvirka.data=target/view-tests", "vaadin.frontend.hotdeploy=false"})
@ContextConfiguration
public abstract class ViewTest extends SpringBrowserlessTest {

    @Configuration(proxyBeanMethods = false)
    static class Fakes {

        @Bean
        FakeArchive archive() {
            return new FakeArchive();
        }

        @Bean
        DecisionBook decisionBook() {
            return DecisionBook.inMemory();
        }
    }

    @Autowired
    protected FakeArchive archive;

    @BeforeEach
    void empty() {
        archive.clear();
    }

    /** Goes to an address that may have parameters. */
    protected static void go(String address) {
        int at = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        at < 0 ? address : address.substring(0, at),
                        at < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(at + 1)));
    }

    /** All words of a component, invisible ones left out. */
    protected static String text(HasElement component) {
        return text(component.getElement()).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String text(com.vaadin.flow.dom.Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        StringBuilder text = new StringBuilder();
        if (element.isVisible()) {
            element.getChildren().forEach(child -> text.append(text(child)).append(' '));
        }
        return text.toString();
    }

    protected String shown() {
        return text((Component) getCurrentView());
    }
}
