package org.zvirka.app.api;

import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.zvirka.app.selection.WrongParameterException;
import org.zvirka.index.Health;
import org.zvirka.index.engine.EngineUnavailableException;

/**
 * Every failure as problem+json; what nobody expected is logged once and told without its insides. Vaadin tells failures of
 * its views itself, so what comes here was asked by a program.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongParameter(WrongParameterException e) {
        return told(ApiProblem.body(
                HttpStatus.BAD_REQUEST,
                "wrong-parameter",
                String.valueOf(e.getMessage()),
                Map.of("parameter", e.parameter())));
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unavailable(EngineUnavailableException e, WebRequest request) throws Exception {
        return handleException(
                ApiProblem.of(new Health(false, "", e.problem(), String.valueOf(e.getMessage()), 0, 0)), request);
    }

    /** What stands behind the question mark cannot be taken apart, e.g. a value without a name. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException e) {
        return told(ApiProblem.body(
                HttpStatus.BAD_REQUEST,
                "wrong-request",
                "the parameters cannot be read: write name=value, joined by &, in UTF-8 with %XX",
                Map.of()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notInParts(MultipartException e) {
        return told(ApiProblem.body(
                HttpStatus.BAD_REQUEST,
                "wrong-request",
                "the body is not multipart/form-data with a boundary and a part named file",
                Map.of()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException e) {
        LOG.error("the API failed", e);
        return told(ApiProblem.body(
                HttpStatus.INTERNAL_SERVER_ERROR, "failed", "something is wrong here; the log tells what", Map.of()));
    }

    /** With its type said, so that it is told whatever the client accepts. */
    private static ResponseEntity<ProblemDetail> told(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @org.jspecify.annotations.Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (body instanceof ProblemDetail problem
                && (problem.getProperties() == null || !problem.getProperties().containsKey("code"))) {
            String code = status.value() == 404 ? "not-found" : "wrong-request";
            problem.setType(java.net.URI.create("urn:zvirka:problem:" + code));
            problem.setProperty("code", code);
        }
        HttpHeaders typed = new HttpHeaders(headers);
        typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(body, typed, status);
    }
}
