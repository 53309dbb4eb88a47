package cn.jixiao.command;

import cn.jixiao.JixiaoApplication;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a command printed and how it ended, as a shell sees it. */
record CommandRun(int exitCode, String out, String err) {

    static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    static CommandRun of(String... args) {
        return of(new Headless(JixiaoApplication.class), args);
    }

    static CommandRun of(Headless headless, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = Commands.commandLine(headless, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    static String[] onDocuments(String command, String... names) {
        return Stream.concat(
                        Stream.of(command),
                        Stream.of(names).map(name -> DOCUMENTS.resolve(name).toString()))
                .toArray(String[]::new);
    }
}
