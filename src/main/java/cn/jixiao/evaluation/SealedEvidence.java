package cn.jixiao.evaluation;

import cn.jixiao.evaluation.evidence.Evidence;

/** A file as a frozen revision names it: which one was handed in, and with which bytes. */
public record SealedEvidence(long id, int indicator, String name, long size, String sha256) {

    static SealedEvidence of(Evidence evidence) {
        return new SealedEvidence(
                evidence.id(), evidence.indicator(), evidence.name(), evidence.size(), evidence.sha256());
    }
}
