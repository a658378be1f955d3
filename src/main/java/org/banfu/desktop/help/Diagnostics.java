package org.banfu.desktop.help;

import java.util.List;
import org.banfu.archive.ArchiveFacts;

/// What whoever looks for a fault wants to know of a machine: no names, no paths, no words typed.
///
/// @param javafx version, empty where it does not run
/// @param proposals how many the archive holds
/// @param problems the codes of what was told last, oldest first
record Diagnostics(
    String version,
    String java,
    String javafx,
    String system,
    int proposals,
    ArchiveFacts archive,
    List<String> problems) {
  private static final long MEBIBYTE = 1024 * 1024;

  static Diagnostics of(
      String version, int proposals, ArchiveFacts archive, List<String> problems) {
    return new Diagnostics(
        version,
        property("java.runtime.version") + " " + property("java.vendor"),
        property("javafx.runtime.version"),
        property("os.name") + " " + property("os.version") + " " + property("os.arch"),
        proposals,
        archive,
        List.copyOf(problems));
  }

  String text() {
    Runtime machine = Runtime.getRuntime();
    return String.join(
        "\n",
        "Banfu " + version,
        "Java " + java,
        "JavaFX " + javafx,
        "OS " + system,
        "CPUs " + machine.availableProcessors(),
        "Memory "
            + (machine.totalMemory() - machine.freeMemory()) / MEBIBYTE
            + " of "
            + machine.maxMemory() / MEBIBYTE
            + " MiB",
        "Locale " + property("user.language") + "-" + property("user.country"),
        "Archive " + proposals + " proposals, " + archive.bytes() / MEBIBYTE + " MiB",
        "Schema " + archive.schema(),
        "Data file " + archive.dataBytes() / MEBIBYTE + " MiB",
        "Journal " + archive.journalBytes() / MEBIBYTE + " MiB",
        "Backups " + archive.backups() + lastBackup(),
        "Last problems " + (problems.isEmpty() ? "none" : String.join(", ", problems)),
        "");
  }

  private String lastBackup() {
    return archive.backups() == 0 ? "" : ", last " + archive.lastBackup();
  }

  static String property(String name) {
    return System.getProperty(name, "");
  }
}
