package cn.jixiao.workflow;

import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Comments {

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Comment> ofForm(long formId) {
        return jdbc.sql("""
                        select id, author_id, author_name, role, text, written_at from form_comment
                        where form_id = ? order by id
                        """).param(formId).query(Comment.class).list();
    }

    void insert(WorkItem about, Actor author, Role role, String text) {
        jdbc.sql("""
                        insert into form_comment (form_id, organisation, author_id, author_name, role, text)
                        values (:form, :organisation, :author, :name, :role, :text)
                        """)
                .param("form", about.formId())
                .param("organisation", about.organisation().value())
                .param("author", author.id())
                .param("name", author.fullName())
                .param("role", role.name())
                .param("text", text)
                .update();
    }
}
