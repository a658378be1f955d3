package org.banfu.intake;

/// One suggestion of a pasted proposal: its heading without a number, and what it asks.
public record PastedSuggestion(String heading, String request) {}
