package org.banfu.desktop.editor.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.banfu.archive.Revision;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.ReplySource;
import org.banfu.text.Messages;

/// A kept state in words.
final class RevisionWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final Messages messages;
  private final ZoneId zone;

  RevisionWords(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  /// When it was saved: 2024-05-10 10:00:00.
  String time(Revision revision) {
    return TIME.format(revision.savedAt().atZone(zone));
  }

  /// As it stands in the list: what it is called, when it was saved, why it was kept.
  String line(Revision revision) {
    String time = time(revision);
    return revision.name().isEmpty()
        ? messages.text("history.revision", time, occasion(revision))
        : messages.text("history.revision.named", revision.name(), time, occasion(revision));
  }

  /// Why it was kept: 修改, 导入, 导出, 状态变更, 命名, or which past reply was inserted.
  String occasion(Revision revision) {
    return revision
        .source()
        .map(this::inserted)
        .orElseGet(() -> messages.text("history.occasion." + revision.occasion()));
  }

  private String inserted(ReplySource source) {
    boolean isChinese = messages.locale().equals(Locale.CHINESE);
    Object suggestion = isChinese ? Numbering.ordinal(source.suggestion()) : source.suggestion();
    String title =
        source.title().isBlank() ? messages.text("words.untitled") : source.title().strip();
    return source.number().isBlank()
        ? messages.text("history.inserted.noNumber", suggestion, title)
        : messages.text("history.inserted", source.number(), suggestion, title);
  }
}
