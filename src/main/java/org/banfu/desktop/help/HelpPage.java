package org.banfu.desktop.help;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Page;

/// The guide: its topics, to search in, beside the page that was chosen.
public final class HelpPage implements Page {
  private final Desk desk;
  private final Guide guide;
  private final ObservableList<Topic> shown = FXCollections.observableArrayList();
  private final ListView<Topic> list = new ListView<>(shown);
  private final ScrollPane place = new ScrollPane();
  private final String about;

  /// @param about the id of the tab or page that it was asked from; anything else shows the first
  public HelpPage(Desk desk, String about) {
    this.desk = desk;
    this.about = about;
    this.guide = Guide.in(desk.messages().locale());
  }

  @Override
  public String id() {
    return "help";
  }

  @Override
  public String title() {
    return desk.text("help.title");
  }

  @Override
  public Region build() {
    list.setId("help-topics");
    list.setAccessibleText(desk.text("help.topics"));
    list.setPlaceholder(nothing());
    list.setCellFactory(of -> new TopicCell());
    place.setId("help-text");
    place.setFitToWidth(true);
    place.setFocusTraversable(true);
    list.getSelectionModel().selectedItemProperty().subscribe(this::show);
    shown.setAll(guide.topics());
    list.getSelectionModel().select(guide.about(about).orElseGet(() -> guide.topics().getFirst()));
    VBox.setVgrow(list, Priority.ALWAYS);
    var side = new VBox(search(), list);
    side.getStyleClass().add("help-side");
    var both = new SplitPane(side, place);
    both.setDividerPositions(0.27);
    SplitPane.setResizableWithParent(side, false);
    return both;
  }

  @Override
  public void dispose() {}

  private TextField search() {
    var search = new TextField();
    search.setId("help-search");
    search.setPromptText(desk.text("help.search"));
    search.setAccessibleText(desk.text("help.search"));
    search.textProperty().subscribe((before, words) -> narrow(words));
    return search;
  }

  private void narrow(String words) {
    Topic selected = list.getSelectionModel().getSelectedItem();
    shown.setAll(guide.holding(words));
    if (shown.contains(selected)) {
      list.getSelectionModel().select(selected);
    } else {
      list.getSelectionModel().selectFirst();
    }
  }

  private void show(Topic topic) {
    // What was read stays while nothing is found.
    if (topic != null) {
      place.setContent(GuideView.of(topic));
      place.setAccessibleText(topic.title());
      place.setVvalue(0);
    }
  }

  private Label nothing() {
    var label = new Label(desk.text("help.nothing"));
    label.setWrapText(true);
    return label;
  }

  /// Folds a long title, where a cell's own text would be cut.
  private static final class TopicCell extends ListCell<Topic> {
    private final Text title = new Text();

    TopicCell() {
      setPrefWidth(0);
      title.getStyleClass().add("guide-plain");
      title
          .wrappingWidthProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () -> Math.max(1, getWidth() - getInsets().getLeft() - getInsets().getRight()),
                  widthProperty(),
                  insetsProperty()));
    }

    @Override
    protected void updateItem(Topic topic, boolean empty) {
      super.updateItem(topic, empty);
      boolean isTopic = !empty && topic != null;
      title.setText(isTopic ? topic.title() : "");
      setAccessibleText(title.getText());
      setGraphic(isTopic ? title : null);
    }
  }
}
