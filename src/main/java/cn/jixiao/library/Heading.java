package cn.jixiao.library;

import cn.jixiao.form.FrameId;

/** Level 1 and level 2 of one frame, under which indicators stand. */
public record Heading(FrameId frame, String dimension, String aspect) {}
