package org.banfu.desktop.exporting;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.document.Machine;
import org.banfu.proposal.DocumentKind;

/// What is written of many proposals: 批量导出……, 台账…….
public final class BatchActions {
  private final Action batch;
  private final Action ledger;

  /// @param machine as in [ExportViewModel]
  /// @param documents those that can be chosen by name
  /// @param isAny whether there is any proposal to write
  public BatchActions(
      Desk desk,
      Editings editings,
      SettingsModel settings,
      Machine machine,
      List<DocumentKind> documents,
      RowSource.Taking source,
      ObservableBooleanValue isAny) {
    this.batch =
        Action.named("batch-export", desk.text("exporting.batch"))
            .icon(Icon.EXPORT)
            .when(isAny)
            .runs(() ->
                source.take(rows ->
                    desk.pages()
                        .show(
                            new BatchPage(
                                desk,
                                documents,
                                new TakeViewModel(desk, rows),
                                new BatchViewModel(desk, editings, settings, machine)))));
    this.ledger =
        Action.named("ledger", desk.text("exporting.ledger"))
            .icon(Icon.COLUMNS)
            .when(isAny)
            .runs(() ->
                source.take(rows ->
                    desk.pages()
                        .show(
                            new LedgerPage(
                                desk,
                                new TakeViewModel(desk, rows),
                                new LedgerViewModel(desk, editings, settings)))));
  }

  /// Both, in the order of the menu.
  public List<Action> all() {
    return List.of(batch, ledger);
  }
}
