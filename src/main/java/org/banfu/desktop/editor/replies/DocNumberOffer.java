package org.banfu.desktop.editor.replies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.DocNumbers;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.jspecify.annotations.Nullable;

/// How the office's 发文字号 begins: as its profile says, else as the newest letter of the archive that
/// has one. It is offered, never put in unasked. On the screen's thread.
final class DocNumberOffer {
  /// How many of the newest are looked at.
  private static final int NEWEST = 30;

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<String>> latest =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean isLooking;

  DocNumberOffer(Desk desk) {
    this.desk = desk;
  }

  /// What the archive's newest letter begins with, once it was looked for.
  ReadOnlyObjectProperty<Optional<String>> latest() {
    return latest.getReadOnlyProperty();
  }

  /// The beginning for a letter of this day; empty if nobody knows one.
  ///
  /// @param day of the letter; today's year counts while it has none
  Optional<String> of(@Nullable LocalDate day) {
    int year = day == null ? LocalDate.now(desk.clock()).getYear() : day.getYear();
    return ofOffice().or(latest::get).map(prefix -> DocNumbers.begun(prefix, year));
  }

  /// Looks into the archive, in the background, where the profile says nothing.
  void look() {
    if (isLooking || ofOffice().isPresent() || latest.get().isPresent()) {
      return;
    }
    isLooking = true;
    desk.tasks()
        .run(
            () -> newest(desk.session().view()),
            found -> {
              isLooking = false;
              latest.set(found);
            },
            // Nothing is offered then; the next look tries again.
            problem -> isLooking = false);
  }

  private Optional<String> ofOffice() {
    return desk.session()
        .opened()
        .map(ArchiveView::profile)
        .map(Profile::docNumberPrefix)
        .filter(prefix -> !prefix.isBlank());
  }

  private static Optional<String> newest(ArchiveView archive) throws ProblemException {
    List<String> newest =
        archive.rows().stream()
            .sorted(
                Comparator.comparing(
                        ProposalRow::repliedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(ProposalRow::savedAt)
                    .reversed())
            .limit(NEWEST)
            .map(ProposalRow::id)
            .toList();
    for (String id : newest) {
      Optional<String> prefix =
          archive.find(id).map(Stored::proposal).map(one -> one.letter().docNumber()).stream()
              .flatMap(number -> Stream.ofNullable(number))
              .flatMap(number -> DocNumbers.prefix(number).stream())
              .findFirst();
      if (prefix.isPresent()) {
        return prefix;
      }
    }
    return Optional.empty();
  }
}
