package org.banfu.desktop.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.archive.KeptBackup;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Page;
import org.banfu.proposal.Problem;

/// 备份与恢复: how it stands, the second folder, and each backup with the way back to it.
final class BackupPage implements Page {
  private final Desk desk;
  private final BackupModel model;
  private final BackupWords words;
  private final Label state = label("backup-state");
  private final Label second = label("backup-second");
  private final Button forget;
  private final VBox rows = new VBox();
  private Subscription following = Subscription.EMPTY;

  BackupPage(Desk desk, BackupModel model) {
    this.desk = desk;
    this.model = model;
    this.words = new BackupWords(desk);
    this.forget = button("backup-second-forget", "backup.second.forget", model::forgetSecond);
  }

  @Override
  public String id() {
    return "backups";
  }

  @Override
  public String title() {
    return desk.text("backup.title");
  }

  @Override
  public Region build() {
    Button now = button("backup-now", "backup.now", model::make);
    now.getStyleClass().add("accent");
    Button choose = button("backup-second-choose", "backup.second.button", model::chooseSecond);
    Button file = button("backup-restore-file", "backup.restore.file", model::restoreFile);
    file.disableProperty().bind(model.ofNewerProgram());
    now.setDisable(!model.isOpen());
    choose.setDisable(!model.isOpen());
    rows.setId("backup-rows");
    rows.getStyleClass().add("backup-rows");
    var rule = label("backup-rule");
    rule.setText(desk.text("backup.rule", desk.session().folder().resolve("backups")));
    rule.getStyleClass().add("text-muted");
    var all =
        new VBox(
            state,
            buttons(now, file),
            section("backup.second.title"),
            second,
            buttons(choose, forget),
            section("backup.list"),
            rule,
            rows);
    all.getStyleClass().add("backup-page");
    following =
        model
            .backups()
            .subscribe(this::show)
            .and(model.trouble().subscribe(problem -> tell(model.backups().get())))
            .and(model.ofNewerProgram().subscribe(is -> tell(model.backups().get())))
            .and(model.folder().subscribe(this::tellSecond));
    model.refresh();
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    return scroll;
  }

  @Override
  public void dispose() {
    following.unsubscribe();
  }

  private void show(List<KeptBackup> backups) {
    rows.getChildren().clear();
    for (int i = 0; i < backups.size(); i++) {
      rows.getChildren().add(row(backups.get(i), i));
    }
    tell(backups);
  }

  private void tell(List<KeptBackup> backups) {
    if (model.ofNewerProgram().get()) {
      state.setGraphic(Icon.WARNING.node());
      state.setText(desk.text("backup.newerProgram"));
      return;
    }
    Optional<Problem> problem = model.trouble().get();
    state.setGraphic(problem.isPresent() ? Icon.WARNING.node() : null);
    state.setText(
        problem
            .map(desk.messages()::text)
            .orElseGet(() ->
                backups.isEmpty()
                    ? desk.text("backup.none")
                    : desk.text("backup.last", words.name(backups.getFirst()))));
  }

  private void tellSecond(Optional<Path> folder) {
    forget.setDisable(folder.isEmpty());
    second.setText(
        folder
            .map(path ->
                model
                    .copiedAt()
                    .map(at -> desk.text("backup.second.is", path, words.time(at)))
                    .orElse(path.toString()))
            .orElse(desk.text("backup.second.none")));
  }

  private Node row(KeptBackup backup, int index) {
    String name = words.name(backup);
    Label when = label("backup-" + index);
    when.setText(name);
    when.getStyleClass().add("backup-name");
    Label details = label("backup-details-" + index);
    details.setText(words.details(backup));
    Button restore =
        button("backup-restore-" + index, "backup.restore.button", () -> model.restore(backup));
    restore.setAccessibleText(desk.text("backup.restore.of", name));
    restore.disableProperty().bind(model.ofNewerProgram());
    Button elsewhere =
        button(
            "backup-elsewhere-" + index,
            "backup.elsewhere.button",
            () -> model.restoreElsewhere(backup));
    elsewhere.setAccessibleText(desk.text("backup.elsewhere.of", name));
    Button folder =
        button(
            "backup-folder-" + index,
            "backup.openFolder",
            () -> desk.dialogs().openFolderOf(backup.file()));
    folder.setAccessibleText(desk.text("backup.openFolder.of", name));
    folder.getStyleClass().add("flat");
    var row = new FoldingRow(when, details, restore, elsewhere, folder);
    row.getStyleClass().add("backup-row");
    return row;
  }

  private static Region buttons(Button... buttons) {
    var row = new FoldingRow(buttons);
    row.getStyleClass().add("backup-buttons");
    return row;
  }

  private Label section(String code) {
    var label = new Label(desk.text(code));
    label.setWrapText(true);
    label.getStyleClass().add("section-title");
    return label;
  }

  private static Label label(String id) {
    var label = new Label();
    label.setId(id);
    label.setWrapText(true);
    return label;
  }

  private Button button(String id, String code, Runnable act) {
    var button = new Button(desk.text(code));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setWrapText(true);
    button.setOnAction(event -> act.run());
    return button;
  }
}
