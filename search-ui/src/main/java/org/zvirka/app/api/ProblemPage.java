package org.zvirka.app.api;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the server answers where a request is broken before anyone could look at it, such as a head of a megabyte: in place of
 * Tomcat's page a problem as the API tells problems.
 */
public final class ProblemPage extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("utf-8");
            @Nullable Writer out = response.getReporter();
            if (out != null) {
                out.write(problem(status));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("nobody reads the answer any more", e);
        }
    }

    private static String problem(int status) {
        String code = status >= 500 ? "failed" : status == 404 ? "not-found" : "wrong-request";
        String detail = status >= 500
                ? "something is wrong here; the log tells what"
                : "the request cannot be read: its head may have 8 KB, its address only letters, digits and %XX";
        return "{\"type\":\"urn:zvirka:problem:" + code + "\",\"title\":\"" + (status >= 500 ? "Failed" : "Refused")
                + "\",\"status\":" + status + ",\"detail\":\"" + detail + "\",\"code\":\"" + code + "\"}";
    }
}
