package cn.jixiao.demo;

import cn.jixiao.account.DemoAccounts;
import cn.jixiao.account.Grant;
import cn.jixiao.account.NewAccount;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisations and people of a city as a file lists them; every person has the same password. */
record City(String password, List<Place> organisations, List<Person> people) {

    String nameOf(OrgCode code) {
        return organisations.stream()
                .filter(place -> place.code().equals(code))
                .map(Place::name)
                .findFirst()
                .orElse("");
    }

    record Place(
            OrgCode code,
            String name,
            Organisation.Kind kind,
            @Nullable OrgCode division) {

        Organisation organisation() {
            return new Organisation(code, name, kind, division, true);
        }
    }

    record Person(String username, String fullName, OrgCode organisation, List<Grant> grants) {

        NewAccount account(String password) {
            return new NewAccount(username, fullName, password, organisation, grants, false);
        }

        DemoAccounts.Person signIn(String organisationName, String password) {
            var role = "account.role." + grants.getFirst().role();
            return new DemoAccounts.Person(username, fullName, role, organisationName, password);
        }
    }
}
