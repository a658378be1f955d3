package org.banfu.desktop.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;

/// The columns of each workbook of an import, folded away while all is understood.
final class LedgerColumnsView {
  private final Desk desk;
  private final LedgerColumnsViewModel model;
  private final VBox all = new VBox();
  private final Map<Path, LedgerColumns> shown = new LinkedHashMap<>();

  LedgerColumnsView(Desk desk, LedgerColumnsViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  Region build() {
    all.setId("import-ledgers");
    all.getStyleClass().add("review-told");
    return all;
  }

  /// Shows those of the files that were read.
  void refresh() {
    List<Path> files = model.files();
    shown.keySet().retainAll(files);
    for (Path file : files) {
      shown.computeIfAbsent(file, this::made).refresh();
    }
    List<TitledPane> panes = shown.values().stream().map(LedgerColumns::pane).toList();
    if (!panes.equals(all.getChildren())) {
      all.getChildren().setAll(panes);
    }
  }

  private LedgerColumns made(Path file) {
    return new LedgerColumns(desk, model, file, shown.size() + 1);
  }
}
