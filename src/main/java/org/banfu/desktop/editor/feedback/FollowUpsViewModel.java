package org.banfu.desktop.editor.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DueShown;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// What can be done with the looks at what a reply promised.
final class FollowUpsViewModel {
  private static final int SHORT = 24;

  private final Desk desk;

  FollowUpsViewModel(Desk desk) {
    this.desk = desk;
  }

  /// The looks; a new one says nothing yet.
  RecordList<FollowUp> list() {
    return new RecordList<>(
        Proposal::followUps,
        Proposal::withFollowUps,
        proposal -> new FollowUp(null, null, "", false),
        EditLabel.of("feedback.followUp.adding"),
        index -> EditLabel.of("feedback.followUp.removing", index + 1));
  }

  /// The look at another item; one without a day takes the day that was promised for it.
  static FollowUp at(Proposal proposal, FollowUp look, @Nullable String item) {
    LocalDate promised =
        items(proposal).stream()
            .filter(it -> it.id().equals(item))
            .findFirst()
            .map(ActionItem::promisedOn)
            .orElse(null);
    return new FollowUp(look.on() == null ? promised : look.on(), item, look.text(), look.done());
  }

  /// The items of the work list in reading order.
  static List<ActionItem> items(Proposal proposal) {
    return proposal.suggestions().stream()
        .flatMap(suggestion -> suggestion.items().stream())
        .toList();
  }

  /// An item as it is offered: its stage and how it begins.
  String named(Proposal proposal, String id) {
    return items(proposal).stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .map(item -> desk.text("words.stage." + item.stage()) + begun(item.text()))
        .orElseGet(() -> desk.text("feedback.followUp.gone"));
  }

  /// How near a look is in words; empty for what is done or has no day.
  Optional<DueShown> near(FollowUp look) {
    LocalDate on = look.on();
    if (look.done() || on == null) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(desk.clock());
    int soon = desk.session().opened().map(ArchiveView::profile).map(Profile::soonDays).orElse(0);
    return Optional.of(DueShown.of(on, today, soon, desk.messages()));
  }

  private static String begun(String text) {
    String line = text.strip().replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= SHORT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
  }
}
