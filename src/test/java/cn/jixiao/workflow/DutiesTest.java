package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.account.Actor;
import cn.jixiao.account.OnBehalf;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.Duties.Decided;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DutiesTest {

    private static final long WANG = 1;
    private static final long QIAO = 2;
    private static final long ZHOU = 3;

    private static final Duties UNTOUCHED = new Duties(Set.of(), List.of());

    @Test
    @DisplayName("who did nothing with the subject may decide on it, also as a substitute")
    void untouched() {
        assertThat(objection(UNTOUCHED, own(WANG), Level.DEPARTMENT)).isEmpty();
        assertThat(objection(UNTOUCHED, substitute(QIAO, WANG), Level.DEPARTMENT))
                .isEmpty();
        assertThat(UNTOUCHED.objectionTo(QIAO, Level.FINANCE)).isEmpty();
    }

    @Test
    @DisplayName("nobody decides on what they wrote, at whatever level")
    void own_form() {
        var written = writtenBy(WANG);
        for (var level : Level.values()) {
            assertThat(objection(written, own(WANG), level)).contains("workflow.own-form");
        }
    }

    @Test
    @DisplayName("nobody decides on what they wrote as a substitute")
    void own_form_as_substitute() {
        assertThat(objection(writtenBy(QIAO), substitute(QIAO, WANG), Level.DEPARTMENT))
                .contains("workflow.own-form");
    }

    @Test
    @DisplayName("no substitute decides on what the absent person wrote")
    void form_of_the_absentee() {
        assertThat(objection(writtenBy(WANG), substitute(QIAO, WANG), Level.DEPARTMENT))
                .contains("workflow.own-form.absentee");
    }

    @Test
    @DisplayName("nothing is handed to who wrote it or decided at another level")
    void handed_over() {
        assertThat(writtenBy(QIAO).objectionTo(QIAO, Level.DEPARTMENT).map(RuleBroken::key))
                .contains("workflow.own-form");
        assertThat(decided(new Decided(Level.DEPARTMENT, QIAO, null))
                        .objectionTo(QIAO, Level.FINANCE)
                        .map(RuleBroken::key))
                .contains("workflow.other-level");
    }

    @Test
    @DisplayName("who decided at one level does not decide at another")
    void other_level() {
        var reviewed = decided(new Decided(Level.DEPARTMENT, WANG, null));
        assertThat(objection(reviewed, own(WANG), Level.FINANCE)).contains("workflow.other-level");
        assertThat(objection(reviewed, own(ZHOU), Level.FINANCE)).isEmpty();
    }

    @Test
    @DisplayName("who decided at a level decides there again when it comes back")
    void same_level() {
        var reviewed = decided(new Decided(Level.DEPARTMENT, WANG, null));
        assertThat(objection(reviewed, own(WANG), Level.DEPARTMENT)).isEmpty();
    }

    @Test
    @DisplayName("a decision in somebody's name keeps both from the other levels")
    void both_decided() {
        var reviewed = decided(new Decided(Level.DEPARTMENT, QIAO, WANG));
        assertThat(objection(reviewed, own(WANG), Level.FINANCE)).contains("workflow.other-level");
        assertThat(objection(reviewed, own(QIAO), Level.FINANCE)).contains("workflow.other-level");
        assertThat(objection(reviewed, substitute(ZHOU, WANG), Level.FINANCE)).contains("workflow.other-level");
    }

    @Test
    @DisplayName("no substitute decides where they decided themselves or for a third person")
    void substitute_decided() {
        assertThat(objection(
                        decided(new Decided(Level.DEPARTMENT, QIAO, null)), substitute(QIAO, WANG), Level.DEPARTMENT))
                .contains("workflow.substitute-decided");
        assertThat(objection(
                        decided(new Decided(Level.DEPARTMENT, QIAO, ZHOU)), substitute(QIAO, WANG), Level.DEPARTMENT))
                .contains("workflow.substitute-decided");
    }

    @Test
    @DisplayName("a substitute decides again in the same name when it comes back")
    void substitute_again() {
        var reviewed = decided(new Decided(Level.DEPARTMENT, QIAO, WANG));
        assertThat(objection(reviewed, substitute(QIAO, WANG), Level.DEPARTMENT))
                .isEmpty();
    }

    private static Optional<String> objection(Duties duties, Actor actor, Level level) {
        return duties.objectionTo(actor, level).map(RuleBroken::key);
    }

    private static Duties writtenBy(long account) {
        return new Duties(Set.of(account), List.of());
    }

    private static Duties decided(Decided decision) {
        return new Duties(Set.of(), List.of(decision));
    }

    private static Actor own(long id) {
        return actor(id, null);
    }

    private static Actor substitute(long id, long absentee) {
        return actor(id, new OnBehalf(7, absentee, "王浩", LocalDate.of(2026, 12, 5), own(id)));
    }

    private static Actor actor(long id, @Nullable OnBehalf onBehalf) {
        return new Actor(
                id, "p", "某人", "022", List.of(), List.of(), Actor.verifier().scope(), false, onBehalf);
    }
}
