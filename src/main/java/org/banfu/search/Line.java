package org.banfu.search;

import org.banfu.proposal.Place;

/// One searched text of a proposal.
///
/// @param suggestion which suggestion it belongs to, from 1; 0 for none
record Line(FieldKind kind, Place place, int suggestion, String text) {}
