package org.banfu.document.word;

/// Where a tab leads.
///
/// @param at in points from the text's left margin
/// @param alignment of what follows the tab: [Alignment#LEFT], `CENTRE` or `RIGHT`
public record TabStop(double at, Alignment alignment) {}
