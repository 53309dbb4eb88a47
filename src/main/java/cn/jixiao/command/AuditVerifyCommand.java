package cn.jixiao.command;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.Sentences;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves the trails of the installation's database. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Recompute the hash chain of every form of the installation's database.",
            "An entry that was changed, removed or inserted is named."
        },
        footer = {"", "Exit codes: 0 every trail is intact, 1 something is wrong and is named, 2 wrong call."})
final class AuditVerifyCommand implements Callable<Integer> {

    private final Headless headless;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AuditVerifyCommand(Headless headless) {
        this.headless = headless;
    }

    @Override
    public Integer call() {
        try (var services = headless.open()) {
            var verification = services.get(AuditVerification.class);
            var result = ActingUser.as(Actor.verifier(), verification::verifyAll);
            return tell(result);
        }
    }

    private int tell(AuditVerification.Result result) {
        var console = new Console(spec);
        result.faults().forEach(fault -> console.print(Sentences.in(Console.LOCALE, fault)));
        console.say(
                "command.audit.verified",
                result.forms(),
                result.entries(),
                result.faults().size());
        return result.intact() ? Commands.DONE : Commands.NOT_DONE;
    }
}
