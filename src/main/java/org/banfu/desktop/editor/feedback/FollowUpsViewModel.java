package org.banfu.desktop.editor.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.Archive;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DueWords;
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

  /// How near a look that is not done yet is, in words.
  record Near(String text, DueWords.Nearness nearness) {}

  void add(Editing editing) {
    editing.change(
        EditLabel.of("feedback.followUp.adding"),
        proposal -> {
          var longer = new ArrayList<>(proposal.followUps());
          longer.add(new FollowUp(null, null, "", false));
          return proposal.withFollowUps(longer);
        });
  }

  void remove(Editing editing, int index) {
    editing.change(
        EditLabel.of("feedback.followUp.removing", index + 1),
        proposal -> {
          var shorter = new ArrayList<>(proposal.followUps());
          shorter.remove(index);
          return proposal.withFollowUps(shorter);
        });
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

  /// Empty for what is done or has no day.
  Optional<Near> near(FollowUp look) {
    LocalDate on = look.on();
    if (look.done() || on == null) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(desk.clock());
    int soon = desk.session().opened().map(Archive::profile).map(Profile::soonDays).orElse(0);
    return Optional.of(
        new Near(DueWords.of(on, today, desk.messages()), DueWords.nearness(on, today, soon)));
  }

  private static String begun(String text) {
    String line = text.strip().replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= SHORT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
  }
}
