package cn.jixiao.demo;

import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.DemoAccounts;
import cn.jixiao.common.DataFile;
import cn.jixiao.org.OrganisationRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers the fictional city 云川市 with its organisations and people. */
@Service
public class DemoCity {

    private final City city;
    private final OrganisationRegister organisations;
    private final AccountRegister accounts;
    private final TransactionTemplate transaction;

    DemoCity(OrganisationRegister organisations, AccountRegister accounts, TransactionTemplate transaction) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.transaction = transaction;
        this.city = DataFile.read("demo/city.yaml", City.class);
    }

    /** Registers everything in one transaction, unless accounts exist already; true if it did. */
    public boolean settle() {
        return ActingUser.as(
                Actor.installer(),
                () -> transaction.execute(status -> {
                    if (!accounts.isEmpty()) {
                        return false;
                    }
                    city.organisations().forEach(place -> organisations.register(place.organisation()));
                    city.people().forEach(person -> accounts.open(person.account(city.password())));
                    return true;
                }));
    }

    /** True where the database lets somebody in with the password that stands in the city's file. */
    boolean isOpen() {
        return ActingUser.as(
                Actor.installer(),
                () -> city.people().stream()
                        .anyMatch(person -> accounts.opensWith(person.username(), city.password())));
    }

    /** Who can sign in to the city, in the order of its file. */
    DemoAccounts signIns() {
        return new DemoAccounts(city.people().stream()
                .map(person -> person.signIn(city.nameOf(person.organisation()), city.password()))
                .toList());
    }

    /** The person of that user name, to act as. */
    public Actor person(String username) {
        return ActingUser.as(Actor.installer(), () -> accounts.actor(username));
    }
}
