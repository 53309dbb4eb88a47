package cn.jixiao.document.batch;

import cn.jixiao.common.DataFile;
import java.time.Duration;

/**
 * How much is exported at once, read from {@code rulesets/documents/batch.yaml}.
 *
 * @param running jobs at a time, of all people together
 * @param maxForms in one archive
 * @param keepMinutes how long an archive can be fetched
 */
record BatchRules(int running, int maxForms, int keepMinutes) {

    private static final String FILE = "rulesets/documents/batch.yaml";

    Duration kept() {
        return Duration.ofMinutes(keepMinutes);
    }

    static BatchRules load() {
        return DataFile.read(FILE, BatchRules.class);
    }
}
