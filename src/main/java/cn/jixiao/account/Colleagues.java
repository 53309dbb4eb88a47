package cn.jixiao.account;

import cn.jixiao.org.OrgCode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The names of people who can be asked for by name. Who takes part is no secret, but accounts are out of most people's
 * scope: so each list is read in a transaction of its own.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Colleagues {

    private final Accounts accounts;
    private final TransactionTemplate transaction;

    Colleagues(Accounts accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** Whose account is active and who hold one of the roles for the organisation, each in the first of them they hold. */
    public List<Colleague> holding(List<Role> roles, OrgCode organisation) {
        return ActingUser.as(
                Actor.doorkeeper(),
                () -> Objects.requireNonNull(transaction.execute(status -> accounts.holding(roles, organisation))));
    }

    /** Who may read what the organisation files, in whichever business role. */
    public List<Colleague> readers(OrgCode organisation) {
        var business =
                Arrays.stream(Role.values()).filter(role -> !role.administers()).toList();
        return holding(business, organisation);
    }
}
