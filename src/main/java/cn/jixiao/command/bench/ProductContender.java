package cn.jixiao.command.bench;

import static cn.jixiao.account.ActingUser.as;

import cn.jixiao.account.Actor;
import cn.jixiao.approval.Approval;
import cn.jixiao.command.cycle.Townspeople;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Decision.Pass;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The product: a form of 20 indicators created, saved, submitted, passed by its department and approved. */
@Component
@Profile("headless")
class ProductContender implements Contender {

    private final Townspeople people;
    private final Drafts drafts;
    private final Approval approval;
    private List<Client> clients = List.of();

    ProductContender(Townspeople people, Drafts drafts, Approval approval) {
        this.people = people;
        this.drafts = drafts;
        this.approval = approval;
    }

    /** A unit with the people who act on its forms. */
    private record Client(Actor unit, Actor department, Actor finance, TargetForm content) {}

    void settle(int number) {
        var codes = IntStream.rangeClosed(1, number)
                .mapToObj(i -> new OrgCode("101%03d".formatted(i)))
                .toList();
        people.settle(codes, code -> "单位" + code);
        clients = codes.stream().map(this::client).toList();
    }

    @Override
    public String name() {
        return "product";
    }

    @Override
    public void walk(int client, Timings timings) {
        var who = clients.get(client);
        var created = timings.time("create", () -> as(who.unit(), () -> drafts.create(who.content())));
        var saved = timings.time(
                "save", () -> as(who.unit(), () -> drafts.save(created.id(), created.version(), who.content())));
        var submitted =
                timings.time("submit", () -> as(who.unit(), () -> approval.submit(saved.id(), saved.version())));
        var passed = timings.time("pass", () -> pass(submitted, who.department()));
        var approved = timings.time("approve", () -> pass(passed, who.finance()));
        if (approved.stage() != Stage.APPROVED) {
            throw new IllegalStateException("The path ended at " + approved.stage());
        }
    }

    private FormRecord pass(FormRecord form, Actor reviewer) {
        return as(reviewer, () -> {
            var item = approval.openItem(form.id()).orElseThrow();
            return approval.decide(item.id(), new Pass("同意"));
        });
    }

    private Client client(OrgCode code) {
        return new Client(
                people.submitter(code), people.reviewer(code), people.finance(), SampleForm.withTwentyIndicators(code));
    }
}
