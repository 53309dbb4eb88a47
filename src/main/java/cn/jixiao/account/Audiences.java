package cn.jixiao.account;

import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import cn.jixiao.org.Organisation.Kind;
import cn.jixiao.org.OrganisationRegister;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which inbox a piece of work goes to, and which inboxes a person reads. Units are asked by their own code, departments by
 * theirs, and the finance bureau by the division responsible for the department.
 */
@Component
public class Audiences {

    private final OrganisationRegister organisations;

    Audiences(OrganisationRegister organisations) {
        this.organisations = organisations;
    }

    /** Who in that role answers for the organisation's forms. */
    public Audience.OfRole responsibleFor(OrgCode organisation, Role role) {
        return new Audience.OfRole(role, addressee(organisation, role));
    }

    /** All audiences the person of that account belongs to, first of all their own. */
    List<String> of(long account, List<Grant> grants) {
        return Stream.concat(Stream.of(new Audience.OfPerson(account)), offices(grants))
                .map(Audience::toString)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Audience> offices(List<Grant> grants) {
        return grants.stream()
                .filter(grant -> !grant.role().administers() && grant.role() != Role.AUDITOR)
                .flatMap(grant -> reached(grant).map(code -> new Audience.OfRole(grant.role(), code)));
    }

    private OrgCode addressee(OrgCode organisation, Role role) {
        if (role.ofFinance()) {
            return organisations.divisionFor(organisation);
        }
        return role == Role.DEPARTMENT_REVIEWER ? organisation.department() : organisation;
    }

    private Stream<OrgCode> reached(Grant grant) {
        return organisations.under(grant.prefix()).stream()
                .filter(organisation -> organisation.kind() == Kind.UNIT || organisation.kind() == Kind.DEPARTMENT)
                .map(Organisation::code)
                .map(code -> addressee(code, grant.role()))
                .distinct();
    }
}
