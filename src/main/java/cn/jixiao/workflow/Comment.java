package cn.jixiao.workflow;

import cn.jixiao.account.Role;
import java.time.Instant;

/**
 * What somebody wrote beside a form (留言).
 *
 * @param role the role in which they read it
 */
public record Comment(long id, long authorId, String authorName, Role role, String text, Instant writtenAt) {}
