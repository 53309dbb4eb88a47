package cn.jixiao.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.org.OrgCode;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ColleaguesTest {

    @Autowired
    CityAtWork city;

    @Autowired
    JdbcConnectionDetails database;

    @Test
    @DisplayName("who asks within a transaction needs no second connection, which others who ask might hold")
    void one_connection() {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.getJdbcUrl());
            pool.setUsername(database.getUsername());
            pool.setPassword(database.getPassword());
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(2_000);
            var colleagues = new Colleagues(JdbcClient.create(pool));
            var transaction = new TransactionTemplate(new ScopedTransactions(pool));
            var reviewers = city.as(
                    "chenjing",
                    () -> transaction.execute(
                            status -> colleagues.holding(List.of(Role.DEPARTMENT_REVIEWER), new OrgCode("022001"))));
            assertThat(reviewers)
                    .isNotEmpty()
                    .allMatch(reviewer -> reviewer.role() == Role.DEPARTMENT_REVIEWER)
                    .extracting(Colleague::fullName)
                    .contains("王浩")
                    .doesNotContain("徐婷");
        }
    }

    @Test
    @DisplayName("whoever asks sees no account behind the names, before or after")
    void no_accounts() {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.getJdbcUrl());
            pool.setUsername(database.getUsername());
            pool.setPassword(database.getPassword());
            var jdbc = JdbcClient.create(pool);
            var accounts = city.as(
                    "chenjing",
                    () -> new TransactionTemplate(new ScopedTransactions(pool)).execute(status -> {
                        new Colleagues(jdbc).readers(new OrgCode("022001"));
                        return jdbc.sql("select count(*) from account")
                                .query(Integer.class)
                                .single();
                    }));
            assertThat(accounts).isZero();
        }
    }
}
