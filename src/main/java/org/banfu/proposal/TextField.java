package org.banfu.proposal;

/// A text that a clerk may type freely, and where it stands.
public record TextField(Place place, String text) {}
