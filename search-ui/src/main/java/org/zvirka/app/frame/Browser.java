package org.zvirka.app.frame;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zvirka.app.words.Words;

/**
 * What holds for every tab: its language, its error handler, and a lost session that comes back by itself, since the
 * address holds everything a view shows.
 */
@Component
class Browser implements VaadinServiceInitListener {

    private static final String LANGUAGE = "zvirka-language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> {
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            Words words = Words.of(info.getLocale());
            messages.setInternalErrorCaption(words.text("error.title"));
            messages.setInternalErrorMessage(words.text("error.reload"));
            messages.setCookiesDisabledNotificationEnabled(true);
            messages.setCookiesDisabledCaption(words.text("error.cookiesTitle"));
            messages.setCookiesDisabledMessage(words.text("error.cookies"));
            return messages;
        });
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(init -> {
            Locale locale = language(VaadinRequest.getCurrent());
            init.getUI().setLocale(locale);
            init.getUI().getElement().setAttribute("lang", locale.getLanguage());
            Words words = Words.of(locale);
            init.getUI().getReconnectDialogConfiguration().setDialogText(words.text("error.connection"));
            init.getUI().getReconnectDialogConfiguration().setDialogTextGaveUp(words.text("error.connectionGone"));
        });
        event.addIndexHtmlRequestListener(response -> {
            Locale locale = language(response.getVaadinRequest());
            response.getDocument().getElementsByTag("html").attr("lang", locale.getLanguage());
            response.getDocument()
                    .head()
                    .prependElement("script")
                    .append(
                            "document.documentElement.style.colorScheme=localStorage.getItem('zvirka-theme')||'light dark'");
            Words words = Words.of(locale);
            response.getDocument()
                    .body()
                    .appendElement("p")
                    .attr("id", "splash")
                    .attr("role", "status")
                    .text(words.text("frame.loading"));
            response.getDocument().body().appendElement("noscript").text(words.text("frame.noScript"));
            response.getDocument()
                    .head()
                    .appendElement("link")
                    .attr("rel", "icon")
                    .attr("type", "image/svg+xml")
                    .attr("href", "/favicon.svg");
        });
    }

    /** Ukrainian unless the reader chose another language here. */
    private static Locale language(@Nullable VaadinRequest request) {
        Cookie @Nullable [] cookies = request == null ? null : request.getCookies();
        if (cookies == null) {
            return Words.UKRAINIAN;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(LANGUAGE))
                .map(cookie -> Words.of(Locale.of(cookie.getValue())).locale())
                .findFirst()
                .orElse(Words.UKRAINIAN);
    }
}
