package cn.jixiao.library;

import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passages of frozen forms, and which forms share passages or indicators with another. */
@Repository
class KnownPassages {

    private static final String ALIVE = "f.stage not in ('DISCARDED', 'REJECTED')";

    private final JdbcClient jdbc;

    KnownPassages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(FormRecord form, Collection<Long> hashes) {
        jdbc.sql("""
                        with former as (delete from passage where form_id = :form and hash <> all(:hashes))
                        insert into passage (form_id, hash, organisation, year)
                        select :form, hash, :organisation, :year from unnest(:hashes) hash
                        on conflict do nothing
                        """)
                .param("form", form.id().value())
                .param("organisation", form.organisation().value())
                .param("year", form.year().value())
                .param("hashes", hashes.toArray(Long[]::new))
                .update();
    }

    /** The shared hashes by form: forms of other organisations of the department in the same year. */
    Map<FormId, Set<Long>> sharing(TargetForm form, OrgCode organisation, Collection<Long> hashes) {
        var shared = new HashMap<FormId, Set<Long>>();
        jdbc.sql("""
                        select p.form_id, p.hash from passage p join form f on f.id = p.form_id
                        where p.hash = any(:hashes) and p.year = :year and p.organisation <> :organisation
                          and p.organisation >= :department and p.organisation < :department || chr(127)
                        """ + " and " + ALIVE)
                .param("hashes", hashes.toArray(Long[]::new))
                .param("year", form.year().value())
                .param("organisation", organisation.value())
                .param("department", organisation.department().value())
                .query(row -> {
                    shared.computeIfAbsent(new FormId(row.getLong("form_id")), id -> new HashSet<>())
                            .add(row.getLong("hash"));
                });
        return shared;
    }

    /** Forms of the department in the same year and in one of these frames, the newest first. */
    List<FormId> ofDepartment(FormRecord form, Collection<FrameId> frames, int most) {
        return jdbc.sql("""
                        select f.id from form f where f.year = :year and f.frame = any(:frames) and f.id <> :form
                          and f.organisation >= :department and f.organisation < :department || chr(127) and
                        """ + ALIVE + " order by f.id desc limit :most")
                .param("year", form.year().value())
                .param("frames", frames.stream().map(FrameId::value).toArray(String[]::new))
                .param("form", form.id().value())
                .param("department", form.organisation().department().value())
                .param("most", most)
                .query((row, number) -> new FormId(row.getLong("id")))
                .list();
    }

    /** The names of shared indicators by form, where it shares at least that many. */
    Map<FormId, List<String>> sharingIndicators(TargetForm form, OrgCode organisation, int fewest) {
        var shared = new HashMap<FormId, List<String>>();
        var lines = form.indicators().stream().filter(Indicator::hasTarget).toList();
        jdbc.sql("""
                        select i.form_id, array_agg(distinct i.name) as names
                        from unnest(:names, :targets) mine (name, target)
                        join indicator i on i.name = mine.name and i.target = mine.target
                        join form f on f.id = i.form_id and f.year = :year
                        where i.organisation >= :department and i.organisation < :department || chr(127)
                          and i.organisation <> :organisation and
                        """ + ALIVE + " group by i.form_id having count(distinct i.name) >= :fewest")
                .param("names", lines.stream().map(Indicator::name).toArray(String[]::new))
                .param("targets", lines.stream().map(Indicator::target).toArray(String[]::new))
                .param("year", form.year().value())
                .param("department", organisation.department().value())
                .param("organisation", organisation.value())
                .param("fewest", fewest)
                .query(row -> {
                    shared.put(new FormId(row.getLong("form_id")), List.of((String[])
                            row.getArray("names").getArray()));
                });
        return shared;
    }
}
