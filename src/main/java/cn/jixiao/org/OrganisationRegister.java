package cn.jixiao.org;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.Organisation.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the city, as far as the acting user may know them. */
@Service
@Transactional(readOnly = true)
public class OrganisationRegister {

    private final Organisations organisations;

    OrganisationRegister(Organisations organisations) {
        this.organisations = organisations;
    }

    public Optional<Organisation> find(OrgCode code) {
        return organisations.find(code);
    }

    /** The organisation of that code; breaks {@code org.unknown} where there is none or it may not be known. */
    public Organisation get(OrgCode code) {
        return find(code).orElseThrow(() -> new RuleBroken("org.unknown", code));
    }

    /** All whose code starts with the prefix, by code; the empty prefix means the whole city. */
    public List<Organisation> under(String prefix) {
        return organisations.under(prefix);
    }

    /** The names of those of these organisations that the acting user may know. */
    public Map<OrgCode, String> names(Collection<OrgCode> codes) {
        return organisations.named(codes).stream().collect(Collectors.toMap(Organisation::code, Organisation::name));
    }

    /**
     * The finance division that answers for an organisation: the one its department names, else the bureau itself.
     * Breaks {@code org.no-finance-bureau} in a city without one.
     */
    public OrgCode divisionFor(OrgCode code) {
        var named = find(code.department()).map(Organisation::division);
        return named.orElseGet(() -> under("").stream()
                .filter(organisation -> organisation.kind() == Kind.FINANCE_BUREAU)
                .map(Organisation::code)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("org.no-finance-bureau")));
    }

    /** Adds an organisation or changes it; what is above it must exist. For administrators. */
    @Transactional
    public void register(Organisation organisation) {
        var code = organisation.code();
        if (!code.isDepartment() && organisations.find(code.department()).isEmpty()) {
            throw new RuleBroken("org.department-missing", code, code.department());
        }
        organisations.save(organisation);
    }
}
