package org.banfu.trespass.review;

/// Stands in a package without package-info.java.
final class Unmarked {}
