package org.banfu.document;

import org.banfu.proposal.Place;

/// Where a piece of a document's text is written in the proposal.
///
/// @param start how far into the text of that place it begins
public record Origin(Place place, int start) {}
