package org.banfu.proposal;

import java.util.List;

/// A unit's full name and the short ones that mean the same unit.
public record UnitName(String full, List<String> shortNames) {

  public UnitName {
    shortNames = List.copyOf(shortNames);
  }
}
