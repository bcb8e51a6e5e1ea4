package org.zvirka.app.correction;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zvirka.app.words.Words;

/** Who corrects or decides: a name people give themselves, remembered by their browser. */
public final class Author extends Input {

    private static final String COOKIE = "zvirka-author";
    private static final String KEY = Author.class.getName();
    private static final int LONGEST = 80;
    private static final int REMEMBERED_SECONDS = 31_536_000;

    public Author(Words words) {
        setPlaceholder(words.text("correct.author"));
        getElement()
                .setAttribute("aria-label", words.text("correct.author"))
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("autocomplete", "name");
        addClassName("author");
        setType("text");
        setValue(known());
        addValueChangeListener(event -> remember(name()));
    }

    /** The name given here or, where none is, anywhere else in this session; empty where there is none. */
    public String name() {
        String own = getValue().strip();
        String name = own.isEmpty() ? known().strip() : own;
        return name.substring(0, Math.min(LONGEST, name.length()));
    }

    private static void remember(String name) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(KEY, name);
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage()
                    .executeJs(
                            "document.cookie = $0 + '=' + $1 + ';path=/;samesite=lax;max-age=' + $2",
                            COOKIE,
                            URLEncoder.encode(name, StandardCharsets.UTF_8),
                            REMEMBERED_SECONDS);
        }
    }

    private static String known() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null && session.getAttribute(KEY) instanceof String name) {
            return name;
        }
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie @Nullable [] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(cookie -> decoded(cookie.getValue()))
                        .findFirst()
                        .orElse("");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
