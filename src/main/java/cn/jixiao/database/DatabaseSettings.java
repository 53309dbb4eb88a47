package cn.jixiao.database;

import cn.jixiao.common.StartRefused;
import cn.jixiao.database.Database.Login;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * An installation's own database server, from {@code JIXIAO_DB_URL}, {@code JIXIAO_DB_USER}, {@code JIXIAO_DB_PASSWORD} for
 * the application role and {@code JIXIAO_DB_OWNER_USER}, {@code JIXIAO_DB_OWNER_PASSWORD} for the role that migrates.
 */
@ConfigurationProperties("jixiao.db")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String ownerUser,
        @Nullable String ownerPassword) {

    private static final int SHORTEST_PASSWORD = 12;
    private static final Set<String> DEFAULTS =
            Set.of("jixiao", "postgres", "password", "changeit", "changeme", "secret");

    /** The database these settings name; refuses missing, equal and default secrets with a sentence for the operator. */
    Database database(String url) {
        var owner = login("JIXIAO_DB_OWNER_USER", ownerUser, "JIXIAO_DB_OWNER_PASSWORD", ownerPassword);
        var application = login("JIXIAO_DB_USER", user, "JIXIAO_DB_PASSWORD", password);
        if (owner.user().equals(application.user())) {
            throw new StartRefused("JIXIAO_DB_USER and JIXIAO_DB_OWNER_USER must be two roles: the one that serves"
                    + " users must not own the tables, or row-level security would not bind it");
        }
        if (owner.password().equals(application.password())) {
            throw new StartRefused(
                    "JIXIAO_DB_PASSWORD and JIXIAO_DB_OWNER_PASSWORD must be two secrets: whoever learns the"
                            + " one that serves users must not own the tables with it");
        }
        return new Database(url, owner, application);
    }

    private static Login login(
            String userSetting, @Nullable String user, String passwordSetting, @Nullable String password) {
        if (user == null || user.isBlank()) {
            throw new StartRefused(userSetting + " is missing");
        }
        if (password == null || password.length() < SHORTEST_PASSWORD || isDefault(password, user)) {
            throw new StartRefused(passwordSetting + " is missing, a known default or shorter than " + SHORTEST_PASSWORD
                    + " characters: set a secret of your own");
        }
        return new Login(user, password);
    }

    private static boolean isDefault(String password, String user) {
        var word = password.toLowerCase(Locale.ROOT);
        return word.equals(user.toLowerCase(Locale.ROOT))
                || DEFAULTS.stream().anyMatch(known -> word.replace(known, "").matches("[0-9!@#_-]*"));
    }
}
