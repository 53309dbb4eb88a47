package cn.jixiao.workflow;

import cn.jixiao.account.AudienceMembers;
import cn.jixiao.account.Audiences;
import cn.jixiao.account.Role;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose matter it is that somebody leaves work undone. */
@Component
class Superiors {

    private final Steps steps;
    private final Audiences audiences;
    private final AudienceMembers members;

    Superiors(Steps steps, Audiences audiences, AudienceMembers members) {
        this.steps = steps;
        this.audiences = audiences;
        this.members = members;
    }

    Role asked(WorkItem item) {
        return steps.get(item.process(), item.step()).role();
    }

    List<String> of(WorkItem item, DeadlineRules rules) {
        return rules.superiorsOf(asked(item)).stream()
                .flatMap(superior -> audiences(superior, item))
                .distinct()
                .toList();
    }

    private Stream<String> audiences(DeadlineRules.Superior superior, WorkItem item) {
        return superior.wholeCity()
                ? members.ofWholeCity(superior.role()).stream().map(member -> "PERSON:" + member.id())
                : Stream.of(audiences
                        .responsibleFor(item.organisation(), superior.role())
                        .toString());
    }
}
