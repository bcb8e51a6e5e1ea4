package org.zvirka.index.query;

/** What became of reading a query. */
public sealed interface ParsedQuery {

    record Understood(Node node) implements ParsedQuery {}

    /** @param position offset in the query where it went wrong */
    record Misunderstood(int position, Problem problem) implements ParsedQuery {}

    /** What can be wrong; the words for people stand in the message bundles under {@code query.<key>}. */
    enum Problem {
        TOO_LONG("tooLong"),
        TOO_MANY_WORDS("tooManyWords"),
        TOO_DEEP("tooDeep"),
        UNCLOSED_QUOTE("unclosedQuote"),
        UNCLOSED_BRACKET("unclosedBracket"),
        UNEXPECTED_BRACKET("unexpectedBracket"),
        MISSING_OPERAND("missingOperand"),
        MISSING_VALUE("missingValue"),
        UNKNOWN_FIELD("unknownField"),
        LEADING_WILDCARD("leadingWildcard"),
        WILDCARD_INSIDE("wildcardInside"),
        PREFIX_TOO_SHORT("prefixTooShort"),
        DISTANCE_TOO_LARGE("distanceTooLarge"),
        NO_WORDS("noWords");

        private final String key;

        Problem(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
