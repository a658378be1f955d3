package org.banfu.desktop.editor.preview;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import org.banfu.document.page.Page;
import org.jspecify.annotations.Nullable;

/// JavaFX's printing, with the system's dialog.
public final class SystemPrinters implements Printers {
  /// Where paper is wider than this, in points, it is A3 or larger.
  private static final double A4_HEIGHT = 850;

  @Override
  public Answer ask(@Nullable Window owner, int pages) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return new Answer(false, Optional.empty());
    }
    job.getJobSettings().setPageRanges(new PageRange(1, pages));
    if (job.showPrintDialog(owner)) {
      return new Answer(true, Optional.of(new JobRun(job)));
    }
    job.cancelJob();
    return new Answer(true, Optional.empty());
  }

  private record JobRun(PrinterJob job) implements Run {
    @Override
    public boolean wants(int number) {
      PageRange[] ranges = job.getJobSettings().getPageRanges();
      if (ranges == null || ranges.length == 0) {
        return true;
      }
      for (PageRange range : ranges) {
        if (number >= range.getStartPage() && number <= range.getEndPage()) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean print(Page page, Node content) {
      boolean landscape = page.width() > page.height();
      double longer = Math.max(page.width(), page.height());
      PageLayout layout =
          job.getPrinter()
              .createPageLayout(
                  longer > A4_HEIGHT ? Paper.A3 : Paper.A4,
                  landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                  Printer.MarginType.HARDWARE_MINIMUM);
      // The printer begins at its own margin; the page at the paper's corner.
      var placed = new Group(content);
      placed.getTransforms().add(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
      return job.printPage(layout, new Group(placed));
    }

    @Override
    public boolean end() {
      return job.endJob();
    }

    @Override
    public void cancel() {
      job.cancelJob();
    }
  }
}
