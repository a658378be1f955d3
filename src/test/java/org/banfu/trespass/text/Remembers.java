package org.banfu.trespass.text;

import java.util.HashMap;

/// Keeps state that outlives every object.
final class Remembers {
  static String last = "";
  static final HashMap<String, String> CACHE = new HashMap<>();

  private Remembers() {}
}
