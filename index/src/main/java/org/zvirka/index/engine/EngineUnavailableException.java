package org.zvirka.index.engine;

/** The engine or the disk below it cannot do its work now. Trying again later may help. */
public final class EngineUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    /**
     * @param problem key of the words for people under {@code health.<problem>}
     * @param message for operators: which engine or folder, and what to do
     */
    public EngineUnavailableException(String problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    public String problem() {
        return problem;
    }
}
