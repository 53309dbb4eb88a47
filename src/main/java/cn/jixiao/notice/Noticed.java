package cn.jixiao.notice;

import java.util.UUID;

/** That an account was told of an announcement. */
record Noticed(UUID eventId, String kind, long accountId) {}
