package cn.jixiao.approval;

import cn.jixiao.account.Actor;
import cn.jixiao.check.Finding;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Dismissals {

    private final JdbcClient jdbc;

    Dismissals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dismissal> on(FormId form) {
        return jdbc.sql("""
                        select fingerprint, revision, reason, dismissed_name, dismissed_at from finding_dismissal
                        where form_id = ?
                        """).param(form.value()).query(Dismissal.class).list();
    }

    /** False where somebody dismissed it already. */
    boolean insert(FormRecord form, Finding finding, String reason, Actor reviewer) {
        return jdbc.sql("""
                        insert into finding_dismissal (form_id, fingerprint, organisation, revision, code, place, reason,
                          dismissed_by, dismissed_name)
                        values (:form, :fingerprint, :organisation, :revision, :code, :place, :reason, :by, :name)
                        on conflict do nothing
                        """)
                        .param("form", form.id().value())
                        .param("fingerprint", finding.fingerprint())
                        .param("organisation", form.organisation().value())
                        .param("revision", form.revision())
                        .param("code", finding.code())
                        .param("place", finding.place().text())
                        .param("reason", reason)
                        .param("by", reviewer.id())
                        .param("name", reviewer.fullName())
                        .update()
                == 1;
    }

    /** False where none is left. */
    boolean delete(FormId form, String fingerprint) {
        return jdbc.sql("delete from finding_dismissal where form_id = ? and fingerprint = ?")
                        .params(form.value(), fingerprint)
                        .update()
                == 1;
    }
}
