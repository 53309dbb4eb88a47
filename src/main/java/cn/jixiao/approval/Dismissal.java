package cn.jixiao.approval;

import java.time.Instant;

/**
 * A reviewer does not share a finding.
 *
 * @param fingerprint of the finding; another one as soon as the form says something else there
 * @param revision the reviewer had before them
 */
public record Dismissal(String fingerprint, int revision, String reason, String dismissedName, Instant dismissedAt) {}
