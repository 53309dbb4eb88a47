package cn.jixiao.workflow;

import cn.jixiao.account.Role;

/**
 * Who does a task and how long it may take.
 *
 * @param id of the user task in the BPMN file
 * @param role who is asked
 * @param workingDays until it is due
 * @param reviews true where the task is a decision about what others wrote
 */
record Step(String id, Role role, int workingDays, boolean reviews) {}
