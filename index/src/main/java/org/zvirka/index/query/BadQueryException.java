package org.zvirka.index.query;

/** Carries a problem from where it is seen out of the recursive descent; never leaves this package. */
final class BadQueryException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final ParsedQuery.Problem problem;

    BadQueryException(int position, ParsedQuery.Problem problem) {
        super(problem.key(), null, false, false);
        this.position = position;
        this.problem = problem;
    }

    ParsedQuery.Misunderstood outcome() {
        return new ParsedQuery.Misunderstood(position, problem);
    }
}
