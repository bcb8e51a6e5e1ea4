package org.zvirka.app.api;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What stands in front of the API. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /** An ETag for answers that are at most a page long; exports stream and have none. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> etags =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        etags.addUrlPatterns("/api/v1/measures", "/api/v1/measures/*", "/api/v1/documents/*", "/api/v1/ledger");
        return etags;
    }

    @Bean
    FilterRegistrationBean<ForeignRequests> foreignRequests() {
        FilterRegistrationBean<ForeignRequests> guard = new FilterRegistrationBean<>(new ForeignRequests());
        guard.addUrlPatterns("/api/*");
        return guard;
    }
}
