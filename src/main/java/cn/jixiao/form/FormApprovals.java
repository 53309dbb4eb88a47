package cn.jixiao.form;

import cn.jixiao.common.FiscalYear;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FormApprovals {

    private final JdbcClient jdbc;

    FormApprovals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextNumber(FiscalYear year) {
        long running =
                jdbc.sql("select nextval('approval_number')").query(Long.class).single();
        return "绩批〔%s〕%05d号".formatted(year, running);
    }

    /** Remembers the revision that just came into force. */
    void insert(FormRecord form) {
        jdbc.sql("""
                        insert into form_approval (form_id, revision, organisation, number, approved_on)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        form.id().value(),
                        Objects.requireNonNull(form.revisionInForce()),
                        form.organisation().value(),
                        Objects.requireNonNull(form.approvalNumber()),
                        Objects.requireNonNull(form.approvedOn()))
                .update();
    }

    /** The first one first. */
    List<FormApproval> of(FormId id) {
        return jdbc.sql("select revision, number, approved_on from form_approval where form_id = ? order by revision")
                .param(id.value())
                .query(FormApproval.class)
                .list();
    }
}
