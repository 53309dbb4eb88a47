package cn.jixiao.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people want to hear of what. */
@Repository
class Recipients {

    private final NoticeRules rules = NoticeRules.read();
    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Wanting(UUID event, long id, String fullName, Reach reach, String address, String language) {

        Recipient recipient() {
            return new Recipient(id, fullName, reach, address, language);
        }
    }

    /** Who of those that were told has an address and wants to have it by mail at once, by announcement. */
    Map<UUID, List<Recipient>> wantingMail(List<Noticed> noticed) {
        return jdbc
                .sql("""
                        select event, account.id, full_name, 'MAIL' as reach, address, language
                        from unnest(:events::uuid[], :kinds::text[], :accounts::bigint[]) as told(event, kind, reader)
                          join account on account.id = reader
                          join notice_contact contact on contact.account_id = reader and address <> ''
                          left join notice_choice choice on choice.account_id = reader and choice.kind = told.kind
                        where coalesce(choice.reach, :otherwise::jsonb ->> told.kind) = 'MAIL'
                        """)
                .param("events", noticed.stream().map(Noticed::eventId).toArray(UUID[]::new))
                .param("kinds", noticed.stream().map(Noticed::kind).toArray(String[]::new))
                .param("accounts", noticed.stream().map(Noticed::accountId).toArray(Long[]::new))
                .param("otherwise", rules.reachAsJson())
                .query(Wanting.class)
                .list()
                .stream()
                .collect(groupingBy(Wanting::event, mapping(Wanting::recipient, toList())));
    }

    /** People with an address whose last digest is older than that, each answered once; they have theirs from now on. */
    List<Recipient> takeForDigest(Instant olderThan, Instant now) {
        return jdbc.sql("""
                        update notice_contact contact set digest_at = :now
                        from account
                        where account.id = contact.account_id and active and address <> ''
                          and coalesce(digest_at, '-infinity') < :olderThan
                        returning account.id, full_name, 'DIGEST' as reach, address, language
                        """)
                .param("now", Timestamp.from(now))
                .param("olderThan", Timestamp.from(olderThan))
                .query(Recipient.class)
                .list();
    }
}
