package org.zvirka.app.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The edge of a command's run: whatever went wrong becomes one line; ZVIRKA_DEBUG in the environment adds the trace. */
final class PlainErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println("zvirka: " + firstLine(failure));
        if (System.getenv("ZVIRKA_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        return Zvirka.WRONG_USE;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println("zvirka: " + firstLine(failure));
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Zvirka.WRONG_USE;
    }

    private static String firstLine(Exception failure) {
        if (failure instanceof FileSystemException at) {
            return at.getFile() + ": " + reason(at);
        }
        @Nullable String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static String reason(FileSystemException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "no such file or folder; check the name";
            case AccessDeniedException denied ->
                "no right to read or write it; change its rights or name another place";
            case FileAlreadyExistsException there -> "is a file; name a folder";
            default -> failure.getReason() == null ? "cannot be used; name another place" : failure.getReason();
        };
    }
}
