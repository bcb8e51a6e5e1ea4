package org.zvirka.app.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.app.words.Words;

/** The edge of everything a view does: a failure is logged once, and the reader gets its number, never its trace. */
final class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SHOWN_MILLIS = 8000;

    @Override
    public void error(ErrorEvent event) {
        String number = log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notification.show(
                    Words.current().text("error.notice", number), SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
        }
    }

    /** Logs and returns the number under which operators find it. */
    static String log(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {}", number, failure);
        return number;
    }
}
