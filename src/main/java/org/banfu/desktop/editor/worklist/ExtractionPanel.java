package org.banfu.desktop.editor.worklist;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.DateField;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.FocusBack;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Suggestion;

/// Shows what the replies propose, in the midst of the list, until it is put in or closed.
final class ExtractionPanel {
  private final WorkListBoard board;
  private final VBox panel = new VBox();
  private final FocusBack focus = new FocusBack(panel);
  private String id = "";
  private final List<CandidateLine> lines = new ArrayList<>();

  ExtractionPanel(WorkListBoard board) {
    this.board = board;
    panel.getStyleClass().add("extraction");
    panel.managedProperty().bind(panel.visibleProperty());
    panel.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        close();
        key.consume();
      }
    });
    panel.setVisible(false);
  }

  Node node() {
    return panel;
  }

  /// Closed, and for something else from now on.
  ///
  /// @param name the id of the panel; its buttons have a word behind it
  void begin(String name) {
    id = name;
    panel.setId(name);
    close();
  }

  void open(List<Suggestion> suggestions) {
    var extraction = new Extraction(suggestions, LocalDate.now(board.desk().clock()));
    lines.clear();
    panel.getChildren().setAll(head(extraction));
    String above = "";
    for (Extraction.Candidate candidate : extraction.candidates()) {
      if (suggestions.size() > 1 && !candidate.suggestion().equals(above)) {
        above = candidate.suggestion();
        panel.getChildren().add(heading(above));
      }
      var line = new CandidateLine(board, candidate, id + "-" + (lines.size() + 1));
      lines.add(line);
      panel.getChildren().add(line.node());
    }
    FlowPane buttons = buttons(extraction);
    panel.getChildren().add(buttons);
    panel.setVisible(true);
    // The first tick, or the way to close it.
    panel.lookupAll(".check-box").stream()
        .findFirst()
        .orElse(buttons.getChildren().getLast())
        .requestFocus();
    Platform.runLater(() -> InSight.bring(panel));
  }

  void close() {
    focus.after(() -> {
      panel.setVisible(false);
      panel.getChildren().clear();
    });
    lines.clear();
  }

  private Label head(Extraction extraction) {
    int count = extraction.candidates().size();
    var head =
        new Label(
            count == 0
                ? board.desk().text("worklist.extract.none")
                : board.desk().text("worklist.extract.found", count));
    head.setId(id + "-said");
    head.setWrapText(true);
    return head;
  }

  private Label heading(String suggestion) {
    var ids = board.now().orElseThrow().suggestions();
    int at = ids.stream().map(Suggestion::id).toList().indexOf(suggestion);
    var label = new Label(Numbering.heading(at + 1) + ids.get(at).heading());
    label.setWrapText(true);
    label.getStyleClass().add("worklist-heading");
    return label;
  }

  private FlowPane buttons(Extraction extraction) {
    var insert =
        Action.named(
                id + "-insert",
                extraction
                    .chosen()
                    .map(count -> board.desk().text("worklist.extract.insert", count)))
            .icon(Icon.ADD)
            .when(extraction.chosen().greaterThan(0))
            .runs(() -> insert(extraction))
            .button();
    insert.getStyleClass().add(Styles.ACCENT);
    boolean isAny = !extraction.candidates().isEmpty();
    Button all =
        Action.named(id + "-all", board.desk().text("worklist.extract.all"))
            .when(new SimpleBooleanProperty(isAny))
            .runs(() -> extraction.choose(true))
            .button();
    Button close =
        Action.named(id + "-close", board.desk().text("worklist.extract.close"))
            .runs(this::close)
            .button();
    var buttons = new FlowPane(insert, all, close);
    buttons.getStyleClass().add("worklist-buttons");
    buttons.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
    return buttons;
  }

  private void insert(Extraction extraction) {
    Optional<DateField> puzzled =
        lines.stream().flatMap(line -> line.puzzled().stream()).findFirst();
    if (puzzled.isPresent()) {
      // Putting it in without its day would drop what was typed.
      puzzled.get().requestFocus();
      return;
    }
    board.binder().editing().ifPresent(extraction::insert);
    close();
  }
}
