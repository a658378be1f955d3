package org.banfu.desktop;

import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to show a window on, as far as can be told before trying.
public final class Display {
  private final Map<String, String> environment;
  private final String system;

  /// @param environment and `system` as the process has them (`os.name`)
  public Display(Map<String, String> environment, String system) {
    this.environment = Map.copyOf(environment);
    this.system = system.toLowerCase(Locale.ROOT);
  }

  /// Windows and macOS always have one; elsewhere X11 or Wayland name theirs.
  public boolean isThere() {
    return system.startsWith("windows")
        || system.startsWith("mac")
        || names("DISPLAY")
        || names("WAYLAND_DISPLAY");
  }

  private boolean names(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }
}
