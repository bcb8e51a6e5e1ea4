package org.zvirka.app.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.app.words.Words;
import org.zvirka.index.engine.EngineUnavailableException;

/** The edge of everything a view does: a failure is logged once, and the reader gets its number, never its trace. */
final class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SHOWN_MILLIS = 8000;

    @Override
    public void error(ErrorEvent event) {
        String said = said(event.getThrowable(), Words.current());
        if (UI.getCurrent() != null) {
            Notification.show(said, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
        }
    }

    /** An archive that is away is no failure of the application's, and the reader can do something. */
    private static String said(Throwable failure, Words words) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof EngineUnavailableException away) {
                LOG.warn("The archive does not answer: {}", away.getMessage());
                return words.text("health.title") + ". "
                        + words.find("health." + away.problem()).orElseGet(() -> words.text("health.unknown"));
            }
        }
        return words.text("error.notice", log(failure));
    }

    /** Logs and returns the number under which operators find it. */
    static String log(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {}", number, failure);
        return number;
    }
}
