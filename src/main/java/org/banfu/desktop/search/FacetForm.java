package org.banfu.desktop.search;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.search.Facet;
import org.banfu.text.Fold;
import org.jspecify.annotations.Nullable;

/// All values of one facet in the place of the hits, narrowed as one types: for facets with more
/// values than a menu holds.
final class FacetForm {
  private final Desk desk;
  private final SearchViewModel model;
  private final FacetValues values;
  private final Runnable toField;
  private final ReadOnlyObjectWrapper<@Nullable Facet> facet = new ReadOnlyObjectWrapper<>();
  private final TextField find = new TextField();
  private final ListView<FacetValues.Value> list = new ListView<>();
  private final Button done;
  private @Nullable Fold fold;

  /// @param toField gives the search field the keyboard back
  FacetForm(Desk desk, SearchViewModel model, Runnable toField) {
    this.desk = desk;
    this.model = model;
    this.values = new FacetValues(desk.messages(), model);
    this.toField = toField;
    this.done = new Button(desk.text("search.facetDone"), Icon.CHECK.node());
  }

  /// Whether it stands in the place of the hits.
  BooleanBinding open() {
    return Bindings.isNotNull(facet).and(model.hitsShown());
  }

  /// Shows the values of this one.
  void open(Facet wanted) {
    find.clear();
    facet.set(wanted);
    fill();
    find.requestFocus();
  }

  Region build() {
    var title = new Label();
    title.setId("facet-title");
    title.textProperty().bind(facet.map(one -> desk.text("search.facet." + one)).orElse(""));
    find.setId("facet-find");
    find.setPromptText(desk.text("search.facetFind"));
    find.setAccessibleText(desk.text("search.facetFind"));
    find.textProperty().subscribe((before, typed) -> fill());
    done.setId("facet-done");
    done.setMinWidth(Region.USE_PREF_SIZE);
    done.setOnAction(event -> close());
    var head = new FlowPane(title, find, done);
    head.getStyleClass().add("search-turns");
    list.setId("facet-values");
    list.setMinHeight(0);
    list.accessibleTextProperty().bind(title.textProperty());
    list.setCellFactory(of -> new Cell());
    model.result().subscribe(found -> fill());
    model
        .hitsShown()
        .subscribe((before, isShown) -> {
          if (!isShown) {
            facet.set(null);
          }
        });
    var form = new BorderPane(list);
    form.setId("facet-form");
    form.setTop(head);
    form.setMinHeight(0);
    form.getStyleClass().add("facet-form");
    form.visibleProperty().bind(open());
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return form;
  }

  private void fill() {
    Facet shown = facet.get();
    if (shown != null) {
      String wanted = folded(find.getText().strip());
      List<FacetValues.Value> fitting =
          values.of(shown).stream().filter(one -> folded(one.word()).contains(wanted)).toList();
      if (!fitting.equals(List.copyOf(list.getItems()))) {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(fitting);
        list.getSelectionModel()
            .clearAndSelect(Math.clamp(selected, 0, Math.max(0, fitting.size() - 1)));
      }
    }
  }

  /// As the search itself folds: a traditional word finds a simplified unit.
  private String folded(String text) {
    Fold known = fold == null ? Fold.shipped() : fold;
    fold = known;
    return known.of(text);
  }

  private void choose(FacetValues.@Nullable Value value) {
    Facet shown = facet.get();
    if (shown != null && value != null) {
      model.filter(shown, value.value(), !value.isChosen());
    }
  }

  private void close() {
    facet.set(null);
    toField.run();
  }

  private void pressed(KeyEvent key) {
    boolean isTyping = find.isFocused();
    switch (key.getCode()) {
      case ESCAPE -> close();
      case ENTER -> {
        if (done.isFocused()) {
          close();
        } else {
          choose(list.getSelectionModel().getSelectedItem());
        }
      }
      case SPACE -> {
        if (isTyping || done.isFocused()) {
          return;
        }
        choose(list.getSelectionModel().getSelectedItem());
      }
      case DOWN -> {
        if (!isTyping) {
          return;
        }
        list.requestFocus();
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private final class Cell extends ListCell<FacetValues.Value> {
    private final CheckBox box = new CheckBox();

    Cell() {
      setPrefWidth(0);
      box.setFocusTraversable(false);
      box.setMnemonicParsing(false);
      box.setWrapText(true);
      box.setOnAction(event -> choose(getItem()));
    }

    @Override
    protected void updateItem(FacetValues.@Nullable Value value, boolean isEmpty) {
      super.updateItem(value, isEmpty);
      if (isEmpty || value == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      box.setText(desk.text("search.valueCount", value.word(), value.count()));
      box.setSelected(value.isChosen());
      setAccessibleText(box.getText());
      setGraphic(box);
    }
  }
}
