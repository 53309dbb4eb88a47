package cn.jixiao.workflow.ui;

import cn.jixiao.workflow.Copy;

/** A copy with what it is about. */
record CopyRow(Copy copy, InboxRow subject) {}
