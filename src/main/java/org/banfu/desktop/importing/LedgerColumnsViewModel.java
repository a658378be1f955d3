package org.banfu.desktop.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.intake.Intake;
import org.banfu.intake.ledger.LedgerField;
import org.banfu.intake.ledger.LedgerHeads;
import org.banfu.intake.ledger.LedgerMapping;
import org.banfu.work.RememberedColumns;
import org.jspecify.annotations.Nullable;

/// What the columns of the ledgers of an import are taken for, and what a person says of them: it
/// is remembered for every ledger with such a head, and the ledgers are read once more.
final class LedgerColumnsViewModel {
  private final Desk desk;
  private final RememberedColumns columns;
  private final ImportCheckRows rows;
  private final Consumer<Tasks.Work<?>> readAgain;

  /// @param readAgain reads the ledgers once more, after the work it is given
  LedgerColumnsViewModel(
      Desk desk,
      RememberedColumns columns,
      ImportCheckRows rows,
      Consumer<Tasks.Work<?>> readAgain) {
    this.desk = desk;
    this.columns = columns;
    this.rows = rows;
    this.readAgain = readAgain;
  }

  /// The workbooks of the import.
  List<Path> files() {
    return rows.plan().ledgers();
  }

  /// Whether nothing of a workbook was understood.
  boolean isUnknown(Path file) {
    return rows.isUnknownLedger(file);
  }

  /// Looks up the columns of a workbook in the background; a file that is gone is told.
  void look(Path file, Consumer<List<LedgerHeads>> shown) {
    desk.tasks().run(() -> new Intake(columns.read()).heads(file), shown, desk.notices()::tell);
  }

  /// Takes a head for this field from now on; null takes it for what it says itself.
  ///
  /// @return false if the person would rather keep what was corrected in the rows
  boolean say(String head, @Nullable LedgerField field) {
    if (rows.areLedgersBegun() && !desk.dialogs().confirms(question())) {
      return false;
    }
    readAgain.accept(() ->
        field == null
            ? columns.forget(head)
            : columns.add(LedgerMapping.GUESSED.with(head, field)));
    return true;
  }

  private Dialogs.Question question() {
    return new Dialogs.Question(
        desk.text("importing.ledger.again"),
        desk.text("importing.ledger.againText"),
        desk.text("importing.ledger.againVerb"));
  }
}
