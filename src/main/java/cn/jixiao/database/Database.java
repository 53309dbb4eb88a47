package cn.jixiao.database;

/**
 * The database of this installation and the two roles that use it.
 *
 * @param url JDBC address without parameters
 * @param owner owns the schema {@code app} and migrates it; never used while serving
 * @param application owns nothing of ours, is no superuser and is bound by row-level security
 */
public record Database(String url, Login owner, Login application) {

    /** Flowable's tables come first in the path because the engine creates them there; ours are found behind them. */
    public String applicationUrl() {
        return url + "?currentSchema=flowable,app&ApplicationName=jixiao&reWriteBatchedInserts=true";
    }

    /** A database role and its password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
