package org.banfu.proposal;

/// A council whose proposals the office answers, such as 市政协 or 区人大.
public record Council(Kind kind, String name) {}
