package cn.jixiao.command;

import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says: results on standard output, complaints on standard error. */
final class Console {

    static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;

    private final PrintWriter out;
    private final PrintWriter err;

    Console(CommandSpec spec) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
    }

    void print(String line) {
        out.println(line);
    }

    void say(String key, Object... arguments) {
        print(Sentences.in(LOCALE, key, arguments));
    }

    /** @param what the file or form that something could not be done with */
    void complain(String what, RuleBroken refusal) {
        refusal.messages().forEach(message -> complain(what, message));
    }

    void complain(String what, Message message) {
        err.println(what + "：" + Sentences.in(LOCALE, message));
    }
}
