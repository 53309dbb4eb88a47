package cn.jixiao.workflow;

import cn.jixiao.account.Actor;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Urges {

    private final JdbcClient jdbc;

    Urges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Urge(LocalDate urgedOn, String urgedName) {}

    void insert(WorkItem item, LocalDate on, Actor by, String note) {
        jdbc.sql("""
                        insert into urge (item_id, organisation, urged_on, urged_name, note)
                        values (:item, :organisation, :on, :name, :note)
                        """)
                .param("item", item.id())
                .param("organisation", item.organisation().value())
                .param("on", Date.valueOf(on))
                .param("name", by.fullName())
                .param("note", note)
                .update();
    }

    Optional<Urge> last(long itemId) {
        return jdbc.sql("select urged_on, urged_name from urge where item_id = ? order by id desc limit 1")
                .param(itemId)
                .query(Urge.class)
                .optional();
    }
}
