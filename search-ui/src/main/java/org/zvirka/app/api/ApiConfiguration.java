package org.zvirka.app.api;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands in front of the API. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new StrictParameters()).addPathPatterns("/api/**");
    }

    /** Also what never reaches the API is told as a problem; and nobody needs an echo of their own request. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemPages() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemPage.class.getName());
            }
        });
    }

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
