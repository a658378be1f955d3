package org.banfu.bench.child;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.WindowFixture;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;

/// Our window on a large archive: start, opening proposals, typing into a long reply, the list.
/// Does what a person does, on the real controls; without a screen.
public final class WholeWindow {
  static final List<Integer> LENGTHS = List.of(2_000, 20_000);

  private final WindowFixture window;
  private final Stage stage;

  private WholeWindow(WindowFixture window, Stage stage) {
    this.window = window;
    this.stage = stage;
  }

  /// A text of this length in paragraphs of two hundred characters.
  static String text(int length) {
    return ("办理答复".repeat(50).substring(1) + "\n").repeat(length / 200);
  }

  /// A failure must not leave the JavaFX thread running on.
  public static void main(String[] arguments) {
    try {
      run(arguments);
      System.exit(0);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(String[] arguments) throws Exception {
    var window = new WindowFixture(Path.of(arguments[0]));
    var shown = new CompletableFuture<Stage>();
    Platform.startup(() -> {
      var stage = new Stage();
      window.showNow(stage, Locale.CHINESE);
      shown.complete(stage);
    });
    var bench = new WholeWindow(window, shown.join());
    FxClock.until(() -> !bench.rows().isEmpty());
    FxClock.started();
    List<String> parts = List.of(arguments).subList(1, arguments.length);
    if (parts.isEmpty() || parts.contains("list")) {
      bench.list();
    }
    FxClock.memory();
    new Opening(bench.stage, window.session.archive(), parts).run();
    if (parts.isEmpty() || parts.contains("type")) {
      bench.type();
    }
    window.close();
  }

  private void type() throws Exception {
    for (int length : LENGTHS) {
      String title = "答复 " + length + " 字";
      Proposal proposal =
          Proposal.create(Kind.CPPCC)
              .withTitle(title)
              .withNumber("9" + length)
              .withSuggestions(List.of(Suggestion.of("一", text(length))));
      window.session.archive().save(proposal, 0, Occasion.EDIT);
      FxClock.until(() -> at(title) >= 0);
      FxClock.onScreen(() -> {
        table().getSelectionModel().clearAndSelect(at(title));
        return title;
      });
      FxClock.until(() -> find("#editor-title", Label.class).getText().equals(title));
      FxClock.onScreen(() -> {
        TabPane tabs = find("#editor-tabs", TabPane.class);
        tabs.getTabs().stream()
            .filter(tab -> "tab-replies".equals(tab.getId()))
            .forEach(tab -> tabs.getSelectionModel().select(tab));
        return tabs;
      });
      FxClock.until(() ->
          stage.getScene().lookup("#reply-1") instanceof TextArea area
              && area.getLength() >= length);
      FxClock.keys("key " + length, find("#reply-1", TextArea.class));
    }
  }

  /// Sorting by a column and narrowing by words, and how long the JavaFX thread was held up.
  private void list() throws Exception {
    TextField search = find("#search", TextField.class);
    int all = rows().size();
    try (var pauses = new Pauses()) {
      Clocked.time(
          "narrow",
          () -> {
            FxClock.onScreen(() -> {
              search.setText("教育");
              return search;
            });
            FxClock.until(() -> rows().size() < all);
            return all;
          });
      FxClock.onScreen(() -> {
        search.setText("");
        return search;
      });
      FxClock.until(() -> rows().size() == all);
      ProposalRow first = rows().getFirst();
      var column =
          table().getColumns().stream()
              .filter(it -> "column-title".equals(it.getId()))
              .findFirst()
              .orElseThrow();
      Clocked.time(
          "sort",
          () -> {
            FxClock.onScreen(() -> table().getSortOrder().setAll(List.of(column)));
            FxClock.until(() -> !rows().getFirst().equals(first));
            return all;
          });
      Clocked.figure("list, longest pause", pauses.longest());
    }
  }

  private ObservableList<ProposalRow> rows() {
    return table().getItems();
  }

  private int at(String title) {
    return rows().stream().map(ProposalRow::title).toList().indexOf(title);
  }

  @SuppressWarnings("unchecked") // the list is a table of rows
  private TableView<ProposalRow> table() {
    return find("#proposal-table", TableView.class);
  }

  private <T extends Node> T find(String id, Class<T> type) {
    return type.cast(stage.getScene().lookup(id));
  }
}
