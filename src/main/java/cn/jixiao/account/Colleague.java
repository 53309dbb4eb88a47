package cn.jixiao.account;

/**
 * Somebody who can be asked for by name.
 *
 * @param id of their account
 * @param role the role in which they are asked
 */
public record Colleague(long id, String fullName, Role role) {}
