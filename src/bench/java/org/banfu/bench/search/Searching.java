package org.banfu.bench.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Which engines can be measured on this machine.
public final class Searching {
  private Searching() {}

  public static List<String> engines() {
    return Stream.of(Engine.Kind.values())
        .filter(kind -> kind != Engine.Kind.RIPGREP || RipgrepEngine.isInstalled())
        // Its answers are what recall is measured against.
        .sorted(Comparator.comparing(kind -> kind != Engine.Kind.STRINGS))
        .map(Enum::name)
        .toList();
  }
}
