package cn.jixiao.account;

import java.util.List;

/** The sign-ins of a demo, which the sign-in page offers; there is such a bean only while a demo runs. */
public record DemoAccounts(List<Person> people) {

    public DemoAccounts {
        people = List.copyOf(people);
    }

    /**
     * Somebody to sign in as.
     *
     * @param role key of the sentence that names the first role of that person
     * @param organisation where they work, by name
     */
    public record Person(String username, String fullName, String role, String organisation, String password) {}
}
