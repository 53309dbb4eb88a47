package cn.jixiao.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.walk.Beginnings.Beginning;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** One form in the hands of random people who do random things to it, most of which they may not. */
final class Walk {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 7;

    /** What every walk needs. */
    @Component
    record Ground(People people, Looking looking, Beginnings beginnings, List<Acts> acts) {

        List<Act> all() {
            return acts.stream().flatMap(each -> each.all().stream()).toList();
        }

        List<Act> likely(Seen seen) {
            return acts.stream().flatMap(each -> each.likely(seen).stream()).toList();
        }
    }

    private final Ground ground;
    private final Chance chance;
    private final Journal journal = new Journal();
    private final List<String> script = new ArrayList<>();
    private final List<Act> done = new ArrayList<>();
    private Seen seen;

    Walk(long seed, Beginning beginning, Ground ground) {
        this.ground = ground;
        this.chance = new Chance(seed);
        script.add("seed " + seed + " " + beginning);
        this.seen = ground.looking()
                .at(ground.beginnings().begin(beginning, chance, journal).id());
    }

    /** What was done, each as often as it was. */
    List<Act> done() {
        return done;
    }

    /** Goes through it all; fails with the seed and everything that was done. */
    Walk run() {
        int length = chance.between(SHORTEST, LONGEST);
        for (int i = 0; i < length; i++) {
            step();
        }
        look();
        assertThat(ground.looking().faultsOf(seen.form())).as(script.toString()).isEmpty();
        return this;
    }

    /** How it stands in the end. */
    Seen seen() {
        return seen;
    }

    /** Mostly what brings it on by whom it concerns, else anything by anybody. */
    private void step() {
        var likely = ground.likely(seen);
        boolean astray = likely.isEmpty() || chance.oneIn(3);
        var act = chance.any(astray ? ground.all() : likely);
        var concerned = ground.people().everybody().stream()
                .filter(person -> act.who().is(person, seen))
                .toList();
        boolean anybody = concerned.isEmpty() || (astray && !chance.oneIn(3));
        attempt(act, chance.any(anybody ? ground.people().everybody() : concerned));
    }

    private void attempt(Act act, Actor actor) {
        script.add(act + " by " + actor.fullName());
        try {
            ActingUser.as(actor, () -> act.deed().accept(new Turn(actor, seen, chance, journal)));
        } catch (RuleBroken refused) {
            script.add(refused.key());
            return;
        } catch (RuntimeException unexpected) {
            throw new AssertionError(script.toString(), unexpected);
        }
        done.add(act);
        script.add("done");
        look();
    }

    private void look() {
        seen = ground.looking().at(seen.form().id());
        assertThat(journal.faults()).as(script.toString()).isEmpty();
        Agreement.check(seen, script.toString());
    }
}
