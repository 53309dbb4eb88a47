package cn.jixiao.workflow.migration;

/** An instance that a run left on its version, and why. */
public record Stay(String instanceId, String step, String reason) {}
