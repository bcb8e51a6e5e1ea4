package org.zvirka.app.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import org.zvirka.app.selection.WrongParameterException;

/**
 * Refuses what a method does not read, and what it reads once and was given twice: a filter that is quietly left out gives a
 * wrong number. Methods that take all parameters look at the names themselves.
 */
final class StrictParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null
                && handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().equals(StrictParameters.class.getPackageName())) {
            check(request.getQueryString(), method);
        }
        return true;
    }

    private static void check(String query, HandlerMethod method) {
        MultiValueMap<String, String> given =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        Set<String> known = new TreeSet<>();
        boolean all = false;
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam read = parameter.getParameterAnnotation(RequestParam.class);
            if (read == null) {
                continue;
            }
            if (MultiValueMap.class.isAssignableFrom(parameter.getParameterType())) {
                all = true;
            } else {
                String name = name(read, parameter);
                known.add(name);
                once(given, name, parameter);
            }
        }
        if (!all) {
            given.keySet().forEach(name -> known(known, name));
        }
    }

    private static String name(RequestParam read, MethodParameter parameter) {
        String given = read.name().isEmpty() ? read.value() : read.name();
        String written = parameter.getParameter().getName();
        return given.isEmpty() ? written : given;
    }

    private static void once(MultiValueMap<String, String> given, String name, MethodParameter parameter) {
        int times = given.getOrDefault(name, java.util.List.of()).size();
        if (times > 1 && !Iterable.class.isAssignableFrom(parameter.getParameterType())) {
            throw new WrongParameterException(name, "can be given once, not " + times + " times");
        }
    }

    private static void known(Set<String> known, String name) {
        if (!known.contains(name)) {
            throw new WrongParameterException(
                    name,
                    known.isEmpty()
                            ? "no such parameter; there are none here"
                            : "no such parameter; there are "
                                    + Arrays.stream(known.toArray(String[]::new))
                                            .collect(Collectors.joining(", ")));
        }
    }
}
