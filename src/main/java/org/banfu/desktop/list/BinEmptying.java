package org.banfu.desktop.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs.Question;
import org.banfu.desktop.kit.JobControl;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.ProblemException;

/// 永久删除 and 清空回收站: the only ways in which a proposal leaves the archive. Each is asked about with
/// the number of all that goes, and cannot be taken back.
final class BinEmptying {
  /// Deleted in one step, all or none; others are saved in between.
  private static final int STEP = 50;

  /// As many titles as show which ones are meant.
  private static final int SHOWN = 3;

  private final Desk desk;

  BinEmptying(Desk desk) {
    this.desk = desk;
  }

  /// What would go.
  private record Going(List<ProposalRow> rows, long revisions, long files) {}

  /// Chosen ones.
  void remove(List<ProposalRow> rows) {
    List<ProposalRow> chosen = List.copyOf(rows);
    desk.tasks().run(() -> counted(chosen), going -> ask(going, "one"), desk.notices()::tell);
  }

  /// Everything in the bin, whatever the list is narrowed to.
  void removeAll() {
    desk.tasks()
        .run(
            () -> counted(desk.session().view().bin()),
            going -> ask(going, "all"),
            desk.notices()::tell);
  }

  private Going counted(List<ProposalRow> rows) throws ProblemException {
    ArchiveView archive = desk.session().view();
    long revisions = 0;
    long files = 0;
    for (ProposalRow row : rows) {
      revisions += archive.revisions(row.id()).size();
      files += archive.attachments(row.id()).size();
    }
    return new Going(rows, revisions, files);
  }

  private void ask(Going going, String which) {
    int count = going.rows().size();
    if (count == 0) {
      return;
    }
    var question =
        new Question(
            desk.text("list.forGood.question." + which, count),
            desk.text("list.forGood.text", titles(going.rows()), going.revisions(), going.files()),
            desk.text("list.forGood.verb." + which, count));
    if (desk.dialogs().confirms(question)) {
      List<String> ids = going.rows().stream().map(ProposalRow::id).toList();
      desk.jobs()
          .start(
              desk.text("list.forGood.job", count),
              control -> removed(ids, control),
              this::tell,
              desk.notices()::tell);
    }
  }

  private String titles(List<ProposalRow> rows) {
    String titles =
        rows.stream()
            .limit(SHOWN)
            .map(row -> row.title().isBlank() ? desk.text("words.untitled") : row.title())
            .map(title -> desk.text("list.forGood.title", title))
            .collect(Collectors.joining("、"));
    return rows.size() > SHOWN ? desk.text("list.forGood.titles", titles, rows.size()) : titles;
  }

  /// Those that are called off stay in the bin.
  private int removed(List<String> ids, JobControl control) throws ProblemException {
    Archive archive = desk.session().archive();
    var done = new ArrayList<String>();
    while (done.size() < ids.size() && !control.isCancelled()) {
      List<String> next = ids.subList(done.size(), Math.min(done.size() + STEP, ids.size()));
      archive.removeForGood(next);
      done.addAll(next);
      control.at(done.size(), ids.size(), "");
    }
    return done.size();
  }

  private void tell(int count) {
    if (count > 0) {
      desk.notices().tell(Notice.done(desk.text("list.forGood.done", count)));
    }
  }
}
