package org.banfu.desktop.list.rows;

/// A group of the side bar and how many proposals are in it.
public record GroupLine(Group group, int count) {}
