package org.banfu.search;

/// One value of a facet, as a proposal has it.
public record FacetValue(Facet facet, String value) {}
