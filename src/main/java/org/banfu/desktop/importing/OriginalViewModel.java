package org.banfu.desktop.importing;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.banfu.desktop.kit.Desk;
import org.banfu.intake.ReadProposal;
import org.banfu.proposal.ProblemException;
import org.banfu.work.ImportItem;
import org.banfu.work.OnceTold;
import org.jspecify.annotations.Nullable;

/// The original text of the row that is looked at: read again in the background once the person
/// stays at a row, and the passage of the field in which the keyboard is.
final class OriginalViewModel {
  /// So that not every file is read that a person only passes by.
  private static final Duration STAY = Duration.ofMillis(150);

  private final Desk desk;
  private final Reader reader;
  private final ReadOnlyObjectWrapper<Optional<Original>> text =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper passage = new ReadOnlyIntegerWrapper(-1);
  private Runnable callOff = () -> {};
  private @Nullable String field;
  private long asked;
  private long sought;

  /// Reads the file of an item once more.
  @FunctionalInterface
  interface Reader {
    ReadProposal read(ImportItem item) throws ProblemException;
  }

  OriginalViewModel(Desk desk, Reader reader) {
    this.desk = desk;
    this.reader = reader;
  }

  /// Empty while it is read, and if there is none.
  ReadOnlyObjectProperty<Optional<Original>> text() {
    return text.getReadOnlyProperty();
  }

  /// Why there is no text.
  ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  /// The index of the passage to be brought to sight; below 0 for none.
  ReadOnlyIntegerProperty passage() {
    return passage.getReadOnlyProperty();
  }

  /// Shows the text of this row from now on; null for none.
  void show(@Nullable ImportCheckRow row) {
    callOff.run();
    long number = ++asked;
    sought++;
    field = null;
    passage.set(-1);
    text.set(Optional.empty());
    told.set(row == null ? "" : desk.text("importing.original.reading"));
    if (row != null) {
      ImportItem item = row.itemNow();
      callOff = desk.tasks().after(STAY, () -> read(item, number));
    }
  }

  /// Seeks the passage from which a field was read, as in [org.banfu.proposal.Place].
  void seek(String next) {
    field = next;
    long number = ++sought;
    text.get()
        .ifPresent(original ->
            desk.tasks()
                .run(
                    () -> original.passageOf(next),
                    index -> {
                      if (number == sought) {
                        // Also one that is chosen already is brought to sight once more.
                        passage.set(-1);
                        passage.set(index);
                      }
                    },
                    desk.notices()::tell));
  }

  /// Nothing is read any more.
  void leave() {
    callOff.run();
    asked++;
    sought++;
  }

  private void read(ImportItem item, long number) {
    desk.tasks()
        .run(
            () -> Original.of(reader.read(item), this::names),
            read -> {
              if (number == asked) {
                shown(read);
              }
            },
            problem -> {
              if (number == asked) {
                told.set(desk.messages().text(problem));
              }
            });
  }

  private void shown(Optional<Original> read) {
    told.set(read.isPresent() ? "" : desk.text("importing.original.none"));
    text.set(read);
    if (field != null) {
      seek(field);
    }
  }

  private PassageNames names(ReadProposal read) {
    return new PassageNames(desk.messages(), read.proposal(), OnceTold.without(read.doubts()));
  }
}
