package cn.jixiao.approval;

import cn.jixiao.approval.review.ReviewRulesets;
import cn.jixiao.approval.review.ReviewSheet;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class TargetReviews {

    private static final TypeReference<Map<String, BigDecimal>> SCORES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ReviewRulesets rulesets;

    TargetReviews(JdbcClient jdbc, ReviewRulesets rulesets) {
        this.jdbc = jdbc;
        this.rulesets = rulesets;
    }

    Optional<TargetReview> of(long itemId) {
        return jdbc.sql("select * from target_review where item_id = ?")
                .param(itemId)
                .query(this::row)
                .optional();
    }

    /** Those that led to a decision, the first one first. */
    List<TargetReview> decidedOn(FormId form) {
        return jdbc.sql("select * from target_review where form_id = ? and decided_at is not null order by decided_at")
                .param(form.value())
                .query(this::row)
                .list();
    }

    void save(long itemId, FormRecord form, ReviewSheet sheet, String reviewerName) {
        jdbc.sql("""
                        insert into target_review (item_id, form_id, organisation, revision, rules_id, rules_version, scores,
                          corrections, reviewer_name)
                        values (:item, :form, :organisation, :revision, :rules, :version, cast(:scores as jsonb),
                          :corrections, :reviewer)
                        on conflict (item_id) do update set scores = excluded.scores, corrections = excluded.corrections,
                          revision = excluded.revision, rules_id = excluded.rules_id,
                          rules_version = excluded.rules_version, reviewer_name = excluded.reviewer_name, saved_at = now()
                        where target_review.decided_at is null
                        """)
                .param("item", itemId)
                .param("form", form.id().value())
                .param("organisation", form.organisation().value())
                .param("revision", form.revision())
                .param("rules", sheet.rules().id())
                .param("version", sheet.rules().version())
                .param("scores", JsonMapper.shared().writeValueAsString(sheet.scores()))
                .param("corrections", sheet.corrections())
                .param("reviewer", reviewerName)
                .update();
    }

    void close(long itemId, String reviewerName) {
        jdbc.sql("update target_review set decided_at = now(), reviewer_name = ? where item_id = ?")
                .params(reviewerName, itemId)
                .update();
    }

    private TargetReview row(ResultSet row, int number) throws SQLException {
        var rules = rulesets.get(row.getString("rules_id"), row.getInt("rules_version"));
        var scores = JsonMapper.shared().readValue(row.getString("scores"), SCORES);
        var decided = row.getTimestamp("decided_at");
        return new TargetReview(
                new ReviewSheet(rules, scores, row.getString("corrections")),
                row.getInt("revision"),
                row.getString("reviewer_name"),
                row.getTimestamp("saved_at").toInstant(),
                decided == null ? null : decided.toInstant());
    }
}
