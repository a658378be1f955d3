package org.banfu.desktop.backup;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banfu.archive.KeptBackup;
import org.banfu.archive.RestorePreview;
import org.banfu.desktop.kit.Desk;

/// How backups are told of.
final class BackupWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final long KIBIBYTE = 1024;
  private static final double MEBIBYTE = 1024 * 1024;

  private final Desk desk;

  BackupWords(Desk desk) {
    this.desk = desk;
  }

  /// When it was made; its file's name if somebody gave it another.
  String name(KeptBackup backup) {
    return backup
        .madeAt()
        .map(TIME::format)
        .orElseGet(() -> backup.file().getFileName().toString());
  }

  String time(Instant at) {
    Clock clock = desk.clock();
    return TIME.format(at.atZone(clock.getZone()));
  }

  String details(KeptBackup backup) {
    var parts = new ArrayList<String>();
    parts.add(desk.text("backup.proposals", backup.proposals()));
    parts.add(size(backup.bytes()));
    parts.add(
        desk.text(
            backup.here() && backup.second()
                ? "backup.where.both"
                : backup.here() ? "backup.where.here" : "backup.where.second"));
    parts.add(desk.text("backup.verified"));
    if (backup.beforeUpgrade()) {
      parts.add(desk.text("backup.beforeUpgrade"));
    }
    if (!backup.ofNow()) {
      parts.add(desk.text("backup.ofReplaced"));
    }
    return String.join(" · ", parts);
  }

  private String size(long bytes) {
    return bytes < MEBIBYTE
        ? desk.text("backup.kilobytes", Math.ceilDiv(bytes, KIBIBYTE))
        : desk.text("backup.megabytes", String.format(Locale.ROOT, "%.1f", bytes / MEBIBYTE));
  }

  /// What a restore would hide.
  String consequence(RestorePreview preview) {
    String holds = desk.text("backup.restore.holds", preview.proposals());
    if (preview.titles().isEmpty()) {
      return holds + "\n" + desk.text("backup.restore.nothingNewer");
    }
    String newer = desk.text("backup.restore.newer", preview.added(), preview.changed());
    return holds + "\n" + newer + "\n" + titles(preview.titles());
  }

  private String titles(List<String> titles) {
    return titles.stream()
        .map(title -> desk.text("backup.restore.title", title))
        .collect(Collectors.joining("\n"));
  }
}
