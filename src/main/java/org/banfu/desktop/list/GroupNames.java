package org.banfu.desktop.list;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.list.rows.Group;
import org.banfu.desktop.list.rows.Meetings;
import org.banfu.text.Messages;
import org.jspecify.annotations.Nullable;

/// How groups are called and shown.
final class GroupNames {
  private final Messages messages;

  GroupNames(Messages messages) {
    this.messages = messages;
  }

  String name(Group group) {
    return switch (group) {
      case Group.All it -> messages.text("list.group.all");
      case Group.Today it -> messages.text("list.group." + it.rule());
      case Group.Meeting it -> meeting(it);
      case Group.Bin it -> messages.text("list.group.bin");
    };
  }

  static Icon icon(Group group) {
    return switch (group) {
      case Group.All it -> Icon.LIST;
      case Group.Today it ->
          switch (it.rule()) {
            case TO_DO -> Icon.INBOX;
            case DUE_SOON -> Icon.CLOCK;
            case OVERDUE -> Icon.ALARM;
            case AWAITING_OPINION -> Icon.GROUP;
            case AWAITING_FEEDBACK -> Icon.MESSAGE;
          };
      case Group.Meeting it -> Icon.YEAR;
      case Group.Bin it -> Icon.DELETE;
    };
  }

  String meeting(@Nullable Integer term, @Nullable Integer session) {
    if (messages.locale().equals(Locale.CHINESE)) {
      return Meetings.text(term, session);
    }
    return Stream.of(term, session).map(GroupNames::shown).collect(Collectors.joining("-"));
  }

  private String meeting(Group.Meeting it) {
    if (it.equals(new Group.Meeting(null, null, null, null))) {
      return messages.text("list.group.noMeeting");
    }
    String named =
        it.term() == null && it.session() == null ? "" : meeting(it.term(), it.session());
    return Stream.of(shown(it.year()), shown(it.council()), named)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
