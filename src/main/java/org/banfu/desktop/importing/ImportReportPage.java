package org.banfu.desktop.importing;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Page;
import org.banfu.work.ImportReport;

/// What became of each file of an import.
final class ImportReportPage implements Page {
  private final Desk desk;
  private final ImportReport report;
  private final Consumer<String> open;

  ImportReportPage(Desk desk, ImportReport report, Consumer<String> open) {
    this.desk = desk;
    this.report = report;
    this.open = open;
  }

  @Override
  public String id() {
    return "import-report";
  }

  @Override
  public String title() {
    return desk.text("importing.report");
  }

  @Override
  public Region build() {
    return new ImportReportView(desk, report, open).build();
  }

  @Override
  public void dispose() {
    // It has subscribed to nothing that outlives it.
  }
}
