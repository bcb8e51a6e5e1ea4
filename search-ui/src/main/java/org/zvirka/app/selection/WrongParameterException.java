package org.zvirka.app.selection;

/** A parameter is unknown or has no such value; the message says what was expected. */
public final class WrongParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public WrongParameterException(String parameter, String message) {
        super(parameter + ": " + message);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
