package org.zvirka.app.api;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.zvirka.index.Health;
import org.zvirka.index.SearchResult;

/** An answer that is an error, as problem+json: a {@code code} for programs, a {@code detail} for people. */
final class ApiProblem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    ApiProblem(HttpStatus status, String code, String detail, Map<String, Object> more) {
        super(status, body(status, code, detail, more), null);
    }

    static ProblemDetail body(HttpStatus status, String code, String detail, Map<String, Object> more) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:zvirka:problem:" + code));
        problem.setProperty("code", code);
        more.forEach(problem::setProperty);
        return problem;
    }

    static ApiProblem notFound(String what) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "not-found", what, Map.of());
    }

    static ApiProblem of(SearchResult.BadQuery bad) {
        if (bad.problem().equals(SearchResult.BadQuery.DAMAGED_CURSOR)) {
            return new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    "bad-cursor",
                    "the cursor is damaged or of another sort; begin with the first page",
                    Map.of("parameter", "cursor", "problem", bad.problem()));
        }
        return new ApiProblem(
                HttpStatus.BAD_REQUEST,
                "bad-query",
                "the query is not understood at character " + bad.position() + ": " + bad.problem(),
                Map.of("parameter", "q", "position", bad.position(), "problem", bad.problem()));
    }

    static ApiProblem of(Health health) {
        ApiProblem problem = new ApiProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "the archive cannot answer now: " + health.detail(),
                Map.of("engine", health.engine(), "problem", health.problem()));
        problem.getHeaders().set("Retry-After", "10");
        return problem;
    }
}
