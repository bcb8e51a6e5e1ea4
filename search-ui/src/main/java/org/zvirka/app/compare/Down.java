package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Anchor;
import org.zvirka.app.look.Placard;
import org.zvirka.app.words.Words;
import org.zvirka.index.Health;

/** What stands where the archive cannot answer. */
final class Down {

    private Down() {}

    static Placard placard(Health health, String address, Words words) {
        Anchor again = new Anchor(address, words.text("error.again"));
        again.setRouterIgnore(true);
        String why = words.find("health." + health.problem()).orElseGet(() -> words.text("health.unknown"));
        return new Placard("offline", words.text("health.title"), why, again);
    }
}
