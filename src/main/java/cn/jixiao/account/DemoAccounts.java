package cn.jixiao.account;

import java.util.List;

/**
 * The accounts of a demonstration, which its sign-in page shows; there is no such bean in any other installation.
 *
 * @param password the one password of them all
 */
public record DemoAccounts(String password, List<DemoAccount> accounts) {

    public DemoAccounts {
        accounts = List.copyOf(accounts);
    }

    /**
     * @param duty what the person does, in words
     * @param organisation where the person works, by name
     */
    public record DemoAccount(String username, String fullName, String duty, String organisation) {}
}
