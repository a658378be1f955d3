package org.banfu.desktop.field;

import org.banfu.proposal.Weight;

/// A sentence below a field.
public record Said(Weight weight, String text) {}
