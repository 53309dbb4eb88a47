package cn.jixiao.account;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, with everything a decision about access needs.
 *
 * @param organisation where the person works; an empty text for the system itself
 * @param audiences the inboxes this person reads, as {@link Audience} texts
 * @param mustChangePassword true until they replaced a password somebody else gave them: a screen then offers nothing
 *     but {@link AccountRegister#changeOwnPassword}
 * @param onBehalfOf the absent person whose grants, inboxes and scope these are; null for who works in their own name
 */
public record Actor(
        long id,
        String username,
        String fullName,
        String organisation,
        List<Grant> grants,
        List<String> audiences,
        Scope scope,
        boolean mustChangePassword,
        @Nullable OnBehalf onBehalfOf)
        implements Serializable {

    static final String MESSENGER = "messenger";

    public Actor {
        grants = List.copyOf(grants);
        audiences = List.copyOf(audiences);
    }

    /** Somebody who works in their own name. */
    public Actor(
            long id,
            String username,
            String fullName,
            String organisation,
            List<Grant> grants,
            List<String> audiences,
            Scope scope,
            boolean mustChangePassword) {
        this(id, username, fullName, organisation, grants, audiences, scope, mustChangePassword, null);
    }

    /** The engine's own jobs: they see all data and hold no role a person could have. For the workflow module alone. */
    public static Actor engine() {
        return system("engine", Scope.everything());
    }

    /** Creates the work of a season from approved forms: sees all data, holds no role. For the calendar alone. */
    public static Actor seasonJob() {
        return new Actor(0, "season-job", "系统", "", List.of(), List.of(), Scope.everything(), false);
    }

    /** Reads all data to prove that nobody altered it; holds no role, so it can change nothing. */
    public static Actor verifier() {
        return system("verifier", Scope.everything());
    }

    /**
     * Tells people what was announced: knows accounts and what is on its way to them, and no business data. For the notice
     * module alone.
     */
    public static Actor messenger() {
        return system(MESSENGER, Scope.directoryOnly());
    }

    /** Sets up organisations and accounts where no administrator can exist yet: a new installation, a demo, a test. */
    public static Actor installer() {
        return system("installer", Scope.directoryOnly());
    }

    /** Reads accounts and organisations while nobody is signed in yet, and nothing else. */
    static Actor doorkeeper() {
        return system("doorkeeper", Scope.directoryOnly());
    }

    /** True of somebody with an account; the program's own actors have none. */
    public boolean isPerson() {
        return id != 0;
    }

    /** The absent person in whose name the actor decides; null for who works in their own name. */
    public @Nullable Long absentee() {
        return onBehalfOf == null ? null : onBehalfOf.account();
    }

    /** How the database knows the actor: a person by the number of their account, the program's own by name. */
    String key() {
        return isPerson() ? Long.toString(id) : username;
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean may(Role role, OrgCode organisation) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.covers(organisation));
    }

    /** Refuses with {@code account.not-allowed} who does not hold the role for that organisation. */
    public void require(Role role, OrgCode organisation) {
        if (!may(role, organisation)) {
            throw new RuleBroken("account.not-allowed");
        }
    }

    /** Refuses with {@code account.not-allowed} who does not administer accounts and organisations. */
    public void requireAdministrator() {
        if (!scope.directory()) {
            throw new RuleBroken("account.not-allowed");
        }
    }

    /** The code prefixes for which the role is held. */
    public List<String> prefixes(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::prefix)
                .toList();
    }

    private static Actor system(String name, Scope scope) {
        return new Actor(0, name, name, "", List.of(), List.of(), scope, false);
    }
}
