package org.banfu.desktop.search;

/// 智能分组: what is searched for, under a name.
public record SavedSearch(String name, Question question) {}
