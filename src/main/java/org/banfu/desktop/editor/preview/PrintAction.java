package org.banfu.desktop.editor.preview;

import java.util.List;
import javafx.stage.Window;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.document.page.Page;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// 打印: asks for the printer, then prints the pages that are shown in the background.
final class PrintAction {
  private final Desk desk;
  private final Printers printers;

  PrintAction(Desk desk, Printers printers) {
    this.desk = desk;
    this.printers = printers;
  }

  void run(Window owner, List<Page> pages, PageNodes nodes) {
    Printers.Answer answer = printers.ask(owner, pages.size());
    if (!answer.there()) {
      desk.notices().tell(Problem.of("preview.noPrinter"));
    }
    answer
        .run()
        .ifPresent(run ->
            desk.tasks()
                .run(
                    () -> printed(run, pages, nodes),
                    count -> desk.notices().tell(Notice.done(desk.text("preview.printed", count))),
                    desk.notices()::tell));
  }

  private static int printed(Printers.Run run, List<Page> pages, PageNodes nodes)
      throws ProblemException {
    boolean isDone = false;
    try {
      int count = handedOver(run, pages, nodes);
      isDone = true;
      return count;
    } finally {
      if (!isDone) {
        // Else half a letter waits in the printer's queue.
        run.cancel();
      }
    }
  }

  private static int handedOver(Printers.Run run, List<Page> pages, PageNodes nodes)
      throws ProblemException {
    int count = 0;
    for (int i = 0; i < pages.size(); i++) {
      if (run.wants(i + 1)) {
        if (!run.print(pages.get(i), nodes.of(pages.get(i)))) {
          throw new ProblemException(Problem.of("preview.notPrinted", count));
        }
        count++;
      }
    }
    if (!run.end()) {
      throw new ProblemException(Problem.of("preview.notPrinted", count));
    }
    return count;
  }
}
