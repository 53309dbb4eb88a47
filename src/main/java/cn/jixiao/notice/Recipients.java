package cn.jixiao.notice;

import cn.jixiao.workflow.WorkAnnounced;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people want to hear of what. */
@Repository
class Recipients {

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Recipient> of(Collection<Long> accounts, WorkAnnounced.Kind kind, Reach otherwise) {
        return jdbc.sql("""
                        select account.id, full_name, coalesce(choice.reach, :otherwise) as reach,
                          coalesce(contact.address, '') as address, coalesce(contact.language, 'zh-CN') as language
                        from account
                          left join notice_choice choice on choice.account_id = account.id and choice.kind = :kind
                          left join notice_contact contact on contact.account_id = account.id
                        where account.id = any(:accounts)
                        """)
                .param("accounts", accounts.toArray(Long[]::new))
                .param("kind", kind.name())
                .param("otherwise", otherwise.name())
                .query(Recipient.class)
                .list();
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
