package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever else is asked at addresses for programs, who would take a page for people for an answer. */
@Hidden
@RestController
class NothingHere {

    @GetMapping({"/api", "/api/**", "/actuator/**"})
    void nothing(HttpServletRequest request) {
        throw ApiProblem.notFound("nothing is at " + request.getRequestURI() + "; /api/v1/openapi lists what there is");
    }
}
