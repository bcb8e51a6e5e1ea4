package org.zvirka.app.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SafetyHeadersTest {

    @Test
    void everyAnswer_forbidsFramingSniffingAndForeignScripts() throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SafetyHeaders().doFilter(new MockHttpServletRequest("GET", "/search"), response, new MockFilterChain());
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'");
    }
}
