package org.banfu.desktop.editor.counits;

import java.time.LocalDate;
import java.util.Optional;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DueWords;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Deadlines;
import org.banfu.proposal.Profile;
import org.banfu.text.TypedDates;

/// How far it is with a co-unit, in words and a look.
///
/// @param looks style class, empty for none
record CoUnitState(String words, Optional<String> looks) {
  static CoUnitState of(CoOpinion unit, Desk desk) {
    LocalDate received = unit.receivedOn();
    if (received != null) {
      return plain(desk.text("counits.state.received", TypedDates.shown(received)));
    }
    if (unit.askedOn() == null) {
      return plain(desk.text("counits.state.notAsked"));
    }
    LocalDate today = LocalDate.now(desk.clock());
    return due(unit, desk)
        .map(date ->
            new CoUnitState(
                desk.text("counits.state.waiting", DueWords.of(date, today, desk.messages())),
                Optional.of(DueWords.nearness(date, today, soon(desk)).styleClass())))
        .orElseGet(() -> plain(desk.text("counits.state.asked")));
  }

  static boolean isAwaited(CoOpinion unit) {
    return unit.askedOn() != null && unit.receivedOn() == null;
  }

  /// When the opinion is due, typed or by the rule.
  static Optional<LocalDate> due(CoOpinion unit, Desk desk) {
    return desk.session()
        .opened()
        .flatMap(archive -> Deadlines.coOpinionDue(unit, archive.profile(), archive.workingDays()));
  }

  private static int soon(Desk desk) {
    return desk.session().opened().map(ArchiveView::profile).map(Profile::soonDays).orElse(0);
  }

  private static CoUnitState plain(String words) {
    return new CoUnitState(words, Optional.empty());
  }
}
