package cn.jixiao.notice;

import cn.jixiao.account.ActingUser;
import cn.jixiao.workflow.WorkAnnounced.Kind;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the acting user wants to hear of things. */
@Service
@Transactional
public class Preferences {

    private final NoticeRules rules = NoticeRules.read();
    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Contact(String address, String language) {}

    private record Choice(String kind, String reach) {}

    /** What the acting user chose, completed by what the rules give. */
    @Transactional(readOnly = true)
    public Preference mine() {
        long me = ActingUser.get().id();
        var contact = jdbc.sql("select address, language from notice_contact where account_id = ?")
                .param(me)
                .query(Contact.class)
                .optional()
                .orElseGet(() -> new Contact("", Locale.SIMPLIFIED_CHINESE.toLanguageTag()));
        return new Preference(contact.address(), Locale.forLanguageTag(contact.language()), reach(chosen(me)));
    }

    /** Keeps it as the acting user's. */
    public void save(Preference preference) {
        long me = ActingUser.get().id();
        jdbc.sql("""
                        insert into notice_contact (account_id, address, language) values (:me, :address, :language)
                        on conflict (account_id) do update set address = excluded.address, language = excluded.language
                        """)
                .param("me", me)
                .param("address", preference.address())
                .param("language", preference.language().toLanguageTag())
                .update();
        preference.reach().forEach((kind, reach) -> choose(me, kind, reach));
    }

    private void choose(long me, Kind kind, Reach reach) {
        jdbc.sql("""
                        insert into notice_choice (account_id, kind, reach) values (:me, :kind, :reach)
                        on conflict (account_id, kind) do update set reach = excluded.reach
                        """)
                .param("me", me)
                .param("kind", kind.name())
                .param("reach", reach.name())
                .update();
    }

    private Map<Kind, Reach> reach(Map<String, Reach> chosen) {
        var reach = new EnumMap<Kind, Reach>(Kind.class);
        for (var kind : Kind.values()) {
            reach.put(kind, chosen.getOrDefault(kind.name(), rules.reachOf(kind)));
        }
        return reach;
    }

    private Map<String, Reach> chosen(long me) {
        return jdbc
                .sql("select kind, reach from notice_choice where account_id = ?")
                .param(me)
                .query(Choice.class)
                .stream()
                .collect(Collectors.toMap(Choice::kind, choice -> Reach.valueOf(choice.reach())));
    }
}
