package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The name of this computer, without asking the network.
public final class ThisMachine {
  private ThisMachine() {}

  /// As its system has it; `localhost` where it tells none.
  public static String name() {
    for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return name;
      }
    }
    Path linux = Path.of("/proc/sys/kernel/hostname");
    try {
      return Files.exists(linux) ? Files.readString(linux).strip() : "localhost";
    } catch (IOException e) {
      return "localhost";
    }
  }
}
