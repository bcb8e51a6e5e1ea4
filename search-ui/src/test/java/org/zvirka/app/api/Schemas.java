package org.zvirka.app.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The schemas of an OpenAPI description, as far as this API uses the language. */
final class Schemas {

    private final JsonNode api;

    Schemas(JsonNode api) {
        this.api = api;
    }

    /** The schema of an answer in JSON. */
    JsonNode answer(String path, String method, String status) {
        return api.path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(status)
                .path("content")
                .path("application/json")
                .path("schema");
    }

    /** In what a value differs from a schema; a field that the schema does not name is a difference too. */
    List<String> differences(JsonNode schema, JsonNode value, String at) {
        JsonNode said = resolved(schema);
        List<String> differences = new ArrayList<>();
        if (value.isNull()) {
            return differences;
        }
        if (said.isMissingNode() || !fits(said.path("type").asString(""), value)) {
            differences.add(at + ": should be " + said.path("type") + ", is " + value);
            return differences;
        }
        if (said.has("enum") && said.path("enum").valueStream().noneMatch(value::equals)) {
            differences.add(at + ": not among " + said.path("enum") + ": " + value);
        }
        for (int i = 0; i < value.size() && value.isArray(); i++) {
            differences.addAll(differences(said.path("items"), value.get(i), at + "[" + i + "]"));
        }
        value.properties().forEach(field -> {
            String name = at + "." + field.getKey();
            JsonNode property = said.path("properties").path(field.getKey());
            JsonNode other = said.path("additionalProperties");
            if (property.isMissingNode() && !other.isObject()) {
                differences.add(name + ": not described");
            } else {
                differences.addAll(differences(property.isMissingNode() ? other : property, field.getValue(), name));
            }
        });
        return differences;
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : resolved(api.at(reference.substring(1)));
    }

    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
    }
}
