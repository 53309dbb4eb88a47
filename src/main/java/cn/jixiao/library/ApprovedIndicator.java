package cn.jixiao.library;

import cn.jixiao.library.Suggestion.Source.Approved;

/** An indicator of an approved form, by its number there. */
public record ApprovedIndicator(int no, Heading heading, String name, String target, Approved source) {}
