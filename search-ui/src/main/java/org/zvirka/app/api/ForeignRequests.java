package org.zvirka.app.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses changes asked for by pages of other sites: a browser sends those along with its reader's rights. */
final class ForeignRequests extends OncePerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String PROBLEM = "{\"type\":\"urn:zvirka:problem:foreign-origin\",\"title\":\"Forbidden\","
            + "\"status\":403,\"detail\":\"a page of another site asked for this\",\"code\":\"foreign-origin\"}";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HARMLESS.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
    }

    /** Programs send no origin; browsers always do with what changes something. */
    private static boolean isOurs(HttpServletRequest request) {
        @Nullable String origin = request.getHeader("Origin");
        @Nullable String host = request.getHeader("Host");
        return origin == null
                || (host != null && origin.replaceFirst("^https?://", "").equalsIgnoreCase(host));
    }
}
