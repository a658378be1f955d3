package org.banfu.desktop;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.editing.SaveState;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.RunningJob;

/// The line at the foot of the window: whether all is saved, which archive this is, and the long
/// work under way.
final class StatusBarView {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Desk desk;
  private final Editings editings;
  private final ObservableValue<String> counted;
  private final ObservableBooleanValue narrow;
  private final Region warning;
  private final HBox jobs = new HBox();
  private final Map<RunningJob, Node> boxes = new LinkedHashMap<>();

  /// @param counted how many proposals are shown and there
  /// @param warning tells what the archive suffers from, as long as it does
  /// @param narrow whether the folder of the archive has no room; the settings tell it too
  StatusBarView(
      Desk desk,
      Editings editings,
      ObservableValue<String> counted,
      ObservableBooleanValue narrow,
      Region warning) {
    this.desk = desk;
    this.warning = warning;
    this.editings = editings;
    this.counted = counted;
    this.narrow = narrow;
  }

  Region build() {
    var saved = new Label();
    saved.setId("saved");
    saved
        .textProperty()
        .bind(
            editings
                .current()
                .flatMap(Editing::saveState)
                .map(this::words)
                .orElse(desk.text("desktop.saved.nothing")));
    var folder = new Label(desk.text("desktop.archive", desk.session().folder()));
    folder.setId("archive-folder");
    var count = new Label();
    count.setId("counted");
    count.textProperty().bind(counted);
    jobs.setId("jobs");
    jobs.getStyleClass().add("jobs");
    desk.jobs().running().addListener((ListChangeListener<RunningJob>) change -> showJobs());
    var bar = new FlowPane(saved, warning, count, folder, jobs);
    folder.visibleProperty().bind(narrow.map(is -> !is));
    folder.managedProperty().bind(folder.visibleProperty());
    // A long path or sentence folds instead of being cut, or making the window's content wider than
    // the window: a flow pane is never narrower than its widest child wants to be.
    bar.setMinWidth(0);
    List.of(saved, count, folder).forEach(label -> label.setWrapText(true));
    var room =
        Bindings.createDoubleBinding(
            () ->
                Math.max(
                    1, bar.getWidth() - bar.getInsets().getLeft() - bar.getInsets().getRight()),
            bar.widthProperty(),
            bar.insetsProperty());
    Stream.of(saved, warning, count, folder, jobs)
        .forEach(part -> part.maxWidthProperty().bind(room));
    bar.setId("status-bar");
    bar.getStyleClass().add("status-bar");
    return bar;
  }

  private String words(SaveState state) {
    if (desk.isReading()) {
      return desk.text("desktop.saved.reading");
    }
    return switch (state) {
      case SaveState.Saved it ->
          desk.text("desktop.saved.at", TIME.format(it.at().atZone(desk.clock().getZone())));
      case SaveState.Pending it -> desk.text("desktop.saved.pending");
      case SaveState.Failed it ->
          desk.text("desktop.saved.failed", desk.messages().text(it.problem()));
    };
  }

  /// A box stays as long as its job: its button may have the focus or be pressed already.
  private void showJobs() {
    List<RunningJob> running = desk.jobs().running();
    boxes.keySet().retainAll(running);
    running.forEach(job -> boxes.computeIfAbsent(job, this::job));
    jobs.getChildren().retainAll(boxes.values());
    for (Node box : boxes.values()) {
      if (!jobs.getChildren().contains(box)) {
        jobs.getChildren().add(box);
      }
    }
  }

  private Node job(RunningJob job) {
    var title = new Label();
    title
        .textProperty()
        .bind(
            job.step()
                .map(step ->
                    step.total() == 0
                        ? job.title()
                        : desk.text("desktop.job", job.title(), step.done(), step.total())));
    var bar = new ProgressBar();
    bar.progressProperty().bind(job.step().map(RunningJob.Step::fraction));
    bar.setAccessibleText(job.title());
    var cancel = new Button();
    cancel.setGraphic(Icon.CLOSE.node());
    cancel.getStyleClass().addAll("button-icon", "flat", "small");
    cancel.setAccessibleText(desk.text("desktop.job.cancel", job.title()));
    cancel.setOnAction(event -> {
      cancel.setDisable(true);
      job.cancel();
    });
    var box = new HBox(title, bar, cancel);
    box.getStyleClass().add("job");
    return box;
  }
}
