package org.banfu.desktop.help;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.archive.ArchiveFacts;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.kit.Page;
import org.banfu.proposal.ProblemException;

/// 关于: which program this is, what it is made of, and under which licences.
public final class AboutPage implements Page {
  private static final int LICENCE_ROWS = 16;

  private final Desk desk;
  private final Build build = Build.read();

  public AboutPage(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "about";
  }

  @Override
  public String title() {
    return desk.text("help.about");
  }

  @Override
  public Region build() {
    var copy = new Button(desk.text("help.copyDiagnostics"), Icon.COPY.node());
    copy.setId("copy-diagnostics");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(event -> copyDiagnostics());
    var all =
        new VBox(
            label(desk.text("help.program", build.version()), "guide-title"),
            label(desk.text("help.purpose")),
            label(
                desk.text(
                    "help.runsOn",
                    Diagnostics.property("java.runtime.version"),
                    Diagnostics.property("javafx.runtime.version"),
                    Diagnostics.property("os.name"))),
            label(desk.text("help.licence")),
            copy,
            label(desk.text("help.libraries"), "section-title"));
    all.getStyleClass().add("guide");
    List<Library> libraries = build.libraries();
    for (int i = 0; i < libraries.size(); i++) {
      all.getChildren().add(line(libraries.get(i), i));
    }
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    return scroll;
  }

  @Override
  public void dispose() {}

  private Region line(Library library, int index) {
    var show = new Button(desk.text("help.showLicence"));
    show.setId("licence-" + index);
    show.setMinWidth(Region.USE_PREF_SIZE);
    show.setAccessibleText(desk.text("help.showLicenceOf", library.name()));
    show.getStyleClass().addAll("flat", "small");
    var line =
        new FoldingRow(
            label(library.name() + " " + library.version()),
            muted(library.licence()),
            muted(library.home()),
            show);
    line.getStyleClass().add("library-line");
    var all = new VBox(line);
    show.setOnAction(event -> unfold(all, library, index));
    return all;
  }

  /// Built only when asked for: the texts are long.
  private void unfold(VBox all, Library library, int index) {
    if (all.getChildren().size() > 1) {
      all.getChildren().remove(1);
      return;
    }
    var text = new TextArea(library.licenceText());
    text.setId("licence-text-" + index);
    text.setAccessibleText(desk.text("help.licenceOf", library.name()));
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefRowCount(LICENCE_ROWS);
    all.getChildren().add(text);
    text.requestFocus();
  }

  private void copyDiagnostics() {
    List<String> told = desk.notices().lastProblems();
    desk.tasks()
        .run(
            () ->
                Diagnostics.of(
                    build.version(), proposals(), ArchiveFacts.of(desk.session().folder()), told),
            diagnostics -> {
              desk.dialogs().copy(diagnostics.text());
              desk.notices().tell(Notice.done(desk.text("help.copied")));
            },
            desk.notices()::tell);
  }

  /// None while the archive is not open: it may be what ails.
  private int proposals() throws ProblemException {
    Optional<ArchiveView> archive = desk.session().opened();
    return archive.isPresent() ? archive.get().rows().size() : 0;
  }

  private static Label muted(String text) {
    return label(text, "text-muted");
  }

  private static Label label(String text, String... styles) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
