package cn.jixiao.form;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FormApprovals {

    private final JdbcClient jdbc;

    FormApprovals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one first. */
    List<FormApproval> of(FormId id) {
        return jdbc.sql("select revision, number, approved_on from form_approval where form_id = ? order by revision")
                .param(id.value())
                .query(FormApproval.class)
                .list();
    }
}
