package cn.jixiao.evaluation.evidence;

import cn.jixiao.common.DataFile;
import cn.jixiao.common.Problem.Severity;

/**
 * How much evidence is taken, and what a line without any means; from {@code rulesets/evaluation/evidence.yaml}.
 *
 * @param megabytesPerEvaluation of everything ever added, also of what was removed again
 * @param nameLength in characters, with the extension
 * @param whenMissing whether a line without evidence blocks a submission or is only told
 */
public record EvidenceRules(
        int megabytesPerFile, int megabytesPerEvaluation, int filesPerIndicator, int nameLength, Severity whenMissing) {

    private static final int MEGABYTE = 1024 * 1024;

    static EvidenceRules load() {
        return DataFile.read("rulesets/evaluation/evidence.yaml", EvidenceRules.class);
    }

    public long bytesPerFile() {
        return (long) megabytesPerFile * MEGABYTE;
    }

    long bytesPerEvaluation() {
        return (long) megabytesPerEvaluation * MEGABYTE;
    }
}
