package cn.jixiao.approval;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.account.RoleHolders;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import cn.jixiao.org.Organisation.Kind;
import cn.jixiao.org.OrganisationRegister;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which units check their own forms (单位内部审核); for system administrators, and off until they switch it on. */
@Service
@Transactional
public class UnitCheckRegister {

    private static final String AREA = "UNIT_CHECK";

    private final UnitChecks checks;
    private final OrganisationRegister organisations;
    private final RoleHolders holders;
    private final AdministrationTrail trail;

    UnitCheckRegister(
            UnitChecks checks, OrganisationRegister organisations, RoleHolders holders, AdministrationTrail trail) {
        this.checks = checks;
        this.organisations = organisations;
        this.holders = holders;
        this.trail = trail;
    }

    /** A unit and whether it checks its own forms. */
    public record Entry(Organisation unit, boolean on) {}

    /** All active units, by code; breaks {@code account.not-allowed}. */
    @Transactional(readOnly = true)
    public List<Entry> all() {
        requireAdministrator();
        var on = checks.all();
        return organisations.under("").stream()
                .filter(organisation -> organisation.kind() == Kind.UNIT && organisation.active())
                .map(unit -> new Entry(unit, on.contains(unit.code())))
                .toList();
    }

    /**
     * Has the unit check all it submits from now on, corrections and adjustments, too; what was submitted before goes on as
     * it began. Breaks {@code approval.unit-check.nobody} where no active account could check, {@code
     * approval.unit-check.not-a-unit} for whoever is none.
     */
    public void switchOn(OrgCode code) {
        requireAdministrator();
        var unit = organisations.get(code);
        if (unit.kind() != Kind.UNIT) {
            throw new RuleBroken("approval.unit-check.not-a-unit", unit.name());
        }
        if (holders.of(Role.UNIT_CHECKER, code).isEmpty()) {
            throw new RuleBroken("approval.unit-check.nobody", unit.name());
        }
        if (checks.add(code)) {
            trail.record(AREA, "ON", code.value(), "");
        }
    }

    /** Lets the unit's forms go straight to its department from now on. */
    public void switchOff(OrgCode code) {
        requireAdministrator();
        if (checks.remove(code)) {
            trail.record(AREA, "OFF", code.value(), "");
        }
    }

    private static void requireAdministrator() {
        if (!ActingUser.get().has(Role.SYSTEM_ADMIN)) {
            throw new RuleBroken("account.not-allowed");
        }
    }
}
