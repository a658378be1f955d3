package org.banfu.desktop.list;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.Problem;
import org.banfu.work.FileResult;
import org.banfu.work.SampleJob;

/// Brings the invented sample in and takes it away again with one click.
final class SampleViewModel {
  private final Desk desk;
  private final Editings editings;
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();

  SampleViewModel(Desk desk, Editings editings) {
    this.desk = desk;
    this.editings = editings;
  }

  /// Adds it and opens it.
  void load() {
    loading.set(true);
    desk.tasks()
        .run(
            () -> new SampleJob(desk.session().archive()).run(),
            this::loaded,
            problem -> {
              loading.set(false);
              desk.notices().tell(problem);
            });
  }

  /// Whether it is being loaded.
  ReadOnlyBooleanProperty loading() {
    return loading.getReadOnlyProperty();
  }

  private void loaded(FileResult result) {
    loading.set(false);
    Problem reason = result.reason();
    if (reason != null) {
      desk.notices().tell(reason);
      return;
    }
    String id = result.id();
    if (id != null) {
      editings.open(id);
      var remove = new Notice.Link(desk.text("list.sample.remove"), () -> remove(id));
      // A note stays until it is closed: the way back is not to be hurried.
      desk.notices().tell(Notice.note(desk.text("list.sample.loaded"), remove));
    }
  }

  private void remove(String id) {
    editings.flush(
        List.of(id),
        failure -> {
          if (failure.isPresent()) {
            desk.notices().tell(failure.get());
            return;
          }
          Editing open = editings.current().get();
          if (open != null && open.id().equals(id)) {
            editings.close();
          }
          desk.tasks()
              .run(
                  () -> {
                    new SampleJob(desk.session().archive()).remove();
                    return id;
                  },
                  removed -> desk.notices().tell(Notice.done(desk.text("list.sample.removed"))),
                  desk.notices()::tell);
        });
  }
}
