package org.banfu.bench.child;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;

/// Opens proposals from the list, as a person does who looks through it: from the choice of a row
/// until all that is in sight of its editor shows it, laid out; and until all near it is there.
final class Opening {
  private static final List<String> TABS =
      List.of("basics", "replies", "worklist", "counits", "feedback", "history");

  private static final int WARM = 5;
  private static final int OPENED = 50;
  private static final int MANY = 50;

  /// A person's pause: a row chosen within a sixth of a second of another waits on purpose.
  private static final int PAUSE = 250;

  private final Stage stage;
  private final Archive archive;
  private final List<String> parts;
  private final TabPane tabs;
  private final TableView<ProposalRow> table;
  private final Random random = new Random(42);

  @SuppressWarnings("unchecked") // the list is a table of rows
  Opening(Stage stage, Archive archive, List<String> parts) {
    this.parts = parts;
    this.stage = stage;
    this.archive = archive;
    this.tabs = find("#editor-tabs", TabPane.class);
    this.table = find("#proposal-table", TableView.class);
  }

  void run() throws Exception {
    open(random.nextInt(rows().size()), "open, first");
    for (String tab : TABS) {
      if (parts.isEmpty() || parts.contains(tab)) {
        select(tab);
        open(tab);
      }
    }
    if (parts.isEmpty() || parts.contains("many")) {
      Proposal proposal = many();
      for (String tab : List.of("replies", "worklist")) {
        select(tab);
        many(tab, proposal.title());
      }
    }
  }

  private void open(String tab) throws Exception {
    var filled = new double[OPENED];
    var whole = new double[OPENED];
    var processor = new double[OPENED];
    for (int i = -WARM; i < OPENED; i++) {
      double[] times = open(random.nextInt(rows().size()));
      if (i >= 0) {
        filled[i] = times[0];
        whole[i] = times[1];
        processor[i] = times[2];
      }
    }
    FxClock.percentiles("open " + tab, filled);
    FxClock.percentiles("open " + tab + ", to the last", whole);
    FxClock.percentiles("open " + tab + ", on the processor", processor);
  }

  /// A proposal of many suggestions with long replies.
  private Proposal many() throws Exception {
    List<Suggestion> suggestions =
        IntStream.range(0, MANY)
            .mapToObj(i -> Suggestion.of("建议 " + i, WholeWindow.text(400)))
            .toList();
    Proposal proposal =
        Proposal.create(Kind.CPPCC)
            .withTitle(MANY + " 条建议")
            .withNumber("9")
            .withSuggestions(suggestions);
    archive.save(proposal, 0, Occasion.EDIT);
    FxClock.until(() -> at(proposal.title()) >= 0);
    return proposal;
  }

  private void many(String tab, String title) throws Exception {
    for (int i = 0; i < 3; i++) {
      open(rows().size() - 1);
      open(FxClock.onScreen(() -> at(title)), "open " + MANY + " suggestions, " + tab);
    }
  }

  private void open(int index, String name) throws Exception {
    double[] times = open(index);
    Clocked.figure(name, times[0]);
    Clocked.figure(name + ", to the last", times[1]);
    Clocked.figure(name + ", on the processor", times[2]);
  }

  /// Milliseconds to the first screen, to all near it, and what the first took of the processor on
  /// the JavaFX thread.
  private double[] open(int index) throws Exception {
    new CountDownLatch(1).await(PAUSE, TimeUnit.MILLISECONDS);
    ProposalRow row = FxClock.onScreen(() -> rows().get(index));
    String wanted = row.title().strip();
    Label title = FxClock.onScreen(() -> find("#editor-title", Label.class));
    var filled = new double[1];
    var processor = new long[] {FxClock.onScreen(FxClock::processor)};
    long begin = System.nanoTime();
    double whole =
        FxClock.untilLaidOut(
            stage.getScene(),
            () -> table.getSelectionModel().clearAndSelect(index),
            () -> {
              boolean isFilled =
                  wanted.equals(title.getText()) && Sight.isFilled(shown(), row.suggestions(), 0);
              if (isFilled && filled[0] == 0) {
                filled[0] = (System.nanoTime() - begin) / 1e6;
                processor[0] = FxClock.processor() - processor[0];
              }
              return isFilled && Sight.isFilled(shown(), row.suggestions(), 1);
            });
    return new double[] {filled[0], whole, processor[0] / 1e6};
  }

  private void select(String tab) {
    FxClock.onScreen(() -> {
      tabs.getTabs().stream()
          .filter(it -> it.getId().equals("tab-" + tab))
          .forEach(it -> tabs.getSelectionModel().select(it));
      return tabs;
    });
  }

  private ScrollPane shown() {
    Tab tab = tabs.getSelectionModel().getSelectedItem();
    Node content = tab.getContent();
    return (ScrollPane) (content instanceof ScrollPane ? content : content.lookup(".scroll-pane"));
  }

  private int at(String title) {
    return rows().stream().map(ProposalRow::title).toList().indexOf(title);
  }

  private List<ProposalRow> rows() {
    return table.getItems();
  }

  private <T extends Node> T find(String id, Class<T> type) {
    return type.cast(stage.getScene().lookup(id));
  }
}
