package org.banfu.desktop.dashboard;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Page;
import org.banfu.work.statistics.Block;
import org.banfu.work.statistics.TotalsText;

/// 统计: year and council to choose, a card for each part of the totals.
public final class DashboardPage implements Page {
  private final Desk desk;
  private final DashboardViewModel model;
  private final FlowPane cards = new FlowPane();
  private final Label note = new Label();
  private final ScrollPane scroll = new ScrollPane();

  public DashboardPage(Desk desk) {
    this.desk = desk;
    this.model = new DashboardViewModel(desk);
  }

  /// Opens the screen.
  public static Action action(Desk desk) {
    return Action.named("statistics", desk.text("dashboard.open"))
        .icon(Icon.CHART)
        .runs(() -> desk.pages().show(new DashboardPage(desk)));
  }

  @Override
  public String id() {
    return "statistics";
  }

  @Override
  public String title() {
    return desk.text("statistics.title");
  }

  @Override
  public Region build() {
    var page = new BorderPane(scroll);
    page.setTop(choices());
    cards.getStyleClass().add("dashboard-cards");
    note.setId("statistics-note");
    note.setWrapText(true);
    note.setText(desk.text("dashboard.loading"));
    var content = new VBox(note, cards);
    content.getStyleClass().add("dashboard");
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setId("statistics-scroll");
    model.blocksProperty().subscribe(blocks -> show());
    model.loadedProperty().subscribe(loaded -> show());
    model.open();
    return page;
  }

  private Region choices() {
    var bar =
        new FlowPane(
            choice(
                "year", model.years(), model.yearProperty(), model::yearLabel, model::chooseYear),
            choice(
                "council",
                model.councils(),
                model.councilProperty(),
                model::councilLabel,
                model::chooseCouncil),
            button("copy", Icon.COPY, model::copy),
            button("save", Icon.SAVE, model::save));
    bar.getStyleClass().add("dashboard-choices");
    return bar;
  }

  private <T> Node choice(
      String name,
      ObservableList<Optional<T>> items,
      ObservableValue<Optional<T>> chosen,
      Function<Optional<T>, String> label,
      Consumer<Optional<T>> choose) {
    var box = new ComboBox<>(items);
    box.setId("statistics-" + name);
    box.setConverter(new Labels<>(label));
    chosen.subscribe(box::setValue);
    box.valueProperty()
        .subscribe(value -> {
          if (value != null && !value.equals(chosen.getValue())) {
            choose.accept(value);
          }
        });
    box.setMinWidth(Region.USE_PREF_SIZE);
    var caption = new Label(desk.text("dashboard." + name));
    caption.setLabelFor(box);
    box.setAccessibleText(caption.getText());
    var pair = new HBox(caption, box);
    pair.getStyleClass().add("dashboard-choice");
    return pair;
  }

  private Button button(String name, Icon icon, Runnable run) {
    Button button =
        Action.named("statistics-" + name, desk.text("dashboard." + name))
            .icon(icon)
            .when(model.loadedProperty())
            .runs(run)
            .button();
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void show() {
    boolean isEmpty = model.years().size() <= 1 && model.blocksProperty().get().isEmpty();
    int total = model.blocksProperty().get().stream().findFirst().map(Block::sum).orElse(0);
    if (model.loadedProperty().get()) {
      note.setText(said(isEmpty || total == 0));
    }
    note.setVisible(!note.getText().isEmpty());
    note.setManaged(note.isVisible());
    cards.getChildren().clear();
    if (model.loadedProperty().get() && total > 0) {
      var text = new TotalsText(desk.messages());
      for (Block block : model.blocksProperty().get()) {
        if (!block.lines().isEmpty()) {
          var card = new BlockCard(block, text.spoken(block)).build(this::reveal);
          card.maxWidthProperty().bind(cards.widthProperty());
          cards.getChildren().add(card);
        }
      }
    }
  }

  private String said(boolean isEmpty) {
    int left = model.withoutYearProperty().get();
    if (isEmpty) {
      return desk.text("dashboard.empty");
    }
    return left == 0 ? "" : desk.text("dashboard.withoutYear", left);
  }

  /// Scrolls until the card that got the focus is seen.
  private void reveal(Region card) {
    Region content = (Region) scroll.getContent();
    double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      double top = cards.getLayoutY() + card.getLayoutY();
      scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
    }
  }

  @Override
  public void dispose() {
    // Nothing that outlives the page is listened to.
  }

  /// Shows a choice; nothing is typed into these boxes.
  private static final class Labels<T> extends StringConverter<Optional<T>> {
    private final Function<Optional<T>, String> label;

    Labels(Function<Optional<T>, String> label) {
      this.label = label;
    }

    @Override
    public String toString(Optional<T> of) {
      // A box asks for the words of nothing too, before anything is chosen.
      return of == null ? "" : label.apply(of);
    }

    @Override
    public Optional<T> fromString(String text) {
      throw new UnsupportedOperationException("not editable");
    }
  }
}
