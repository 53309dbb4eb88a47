package cn.jixiao.command;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.common.StartRefused;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a command ended: a refusal as its sentence, anything else with where it came from. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult call) {
        tell(cause(failure), command.getErr());
        return Commands.NOT_DONE;
    }

    private static void tell(Throwable cause, PrintWriter err) {
        switch (cause) {
            case RuleBroken refusal -> err.println(Sentences.in(Console.LOCALE, refusal));
            case StartRefused refused -> err.println(refused.getMessage());
            default -> cause.printStackTrace(err);
        }
    }

    /** What our own code threw, without the container's words around it. */
    private static Throwable cause(Throwable failure) {
        var cause = failure.getCause();
        return cause != null && failure.getClass().getName().startsWith("org.springframework.")
                ? cause(cause)
                : failure;
    }
}
