package cn.jixiao.workflow.migration;

import java.util.List;

/**
 * A process instance under way, without what it is about.
 *
 * @param organisation code of whose subject it is
 * @param activities ids of the elements of the drawing at which it stands, each once
 * @param tasks how many tasks of the engine it waits at
 * @param items how many open items it has in inboxes
 */
record Run(String instanceId, String organisation, boolean suspended, List<String> activities, int tasks, int items) {}
