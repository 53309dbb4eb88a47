package cn.jixiao.account;

import cn.jixiao.org.OrgCode;

/** Who is asked to act. Its text is what inboxes are keyed by. */
public sealed interface Audience {

    /** Everyone with the role at that organisation: {@code ROLE:CODE}. */
    record OfRole(Role role, OrgCode organisation) implements Audience {
        @Override
        public String toString() {
            return role + ":" + organisation;
        }
    }

    /** One person, by the number of their account: {@code PERSON:7}. */
    record OfPerson(long account) implements Audience {

        private static final String PREFIX = "PERSON:";

        @Override
        public String toString() {
            return PREFIX + account;
        }
    }

    /** Reads what {@link OfRole#toString} wrote. */
    static Audience parse(String text) {
        return text.startsWith(OfPerson.PREFIX)
                ? new OfPerson(Long.parseLong(text.substring(OfPerson.PREFIX.length())))
                : ofRole(text);
    }

    /** Reads the text of an audience that is no single person. */
    static OfRole ofRole(String text) {
        var colon = text.indexOf(':');
        return new OfRole(Role.valueOf(text.substring(0, colon)), new OrgCode(text.substring(colon + 1)));
    }
}
