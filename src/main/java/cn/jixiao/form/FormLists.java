package cn.jixiao.form;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrgCode;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds forms by what they have in common: pages of a query, and forms of one project over the years. */
@Repository
class FormLists {

    private final JdbcClient jdbc;

    FormLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, older than the given id; nulls in the query do not restrict. */
    List<FormRecord> page(FormQuery query, long olderThan, int limit) {
        return jdbc.sql("select " + Forms.COLUMNS + """
                         from form
                        where organisation >= :prefix and organisation < :prefix || chr(127) and id < :olderThan
                          and (:year::int is null or year = :year) and (stage = :stage or :stage::text is null and stage <> 'DISCARDED')
                          and (:name = '' or position(lower(:name) in lower(name)) > 0)
                        order by id desc limit :limit
                        """)
                .param("prefix", query.prefix())
                .param("year", query.year() == null ? null : query.year().value())
                .param("stage", query.stage() == null ? null : query.stage().name())
                .param("name", query.name())
                .param("olderThan", olderThan)
                .param("limit", limit)
                .query(Forms::row)
                .list();
    }

    /** Forms in force of the year before that year which no form of it was started from, the newest first. */
    List<FormRecord> withoutSuccessor(OrgCode organisation, FiscalYear year, int limit) {
        return jdbc.sql("select " + Forms.COLUMNS + """
                         from form former
                        where organisation = :organisation and year = :former and stage = 'APPROVED'
                          and not exists (select 1 from form next
                            where next.predecessor = former.id and next.year = :year and next.stage <> 'DISCARDED')
                        order by id desc limit :limit
                        """)
                .param("organisation", organisation.value())
                .param("year", year.value())
                .param("former", year.value() - 1)
                .param("limit", limit)
                .query(Forms::row)
                .list();
    }

    Optional<FormRecord> successor(FormId predecessor, FiscalYear year) {
        return jdbc.sql("select " + Forms.COLUMNS
                        + " from form where predecessor = ? and year = ? and stage <> 'DISCARDED'")
                .params(predecessor.value(), year.value())
                .query(Forms::row)
                .optional();
    }

    /** The newest form in force of that organisation, year and name. */
    Optional<FormRecord> approved(OrgCode organisation, int year, String name) {
        return jdbc.sql("select " + Forms.COLUMNS + """
                         from form
                        where organisation = ? and year = ? and stage = 'APPROVED' and name = ? and name <> '' order by id desc limit 1
                        """)
                .params(organisation.value(), year, name)
                .query(Forms::row)
                .optional();
    }
}
