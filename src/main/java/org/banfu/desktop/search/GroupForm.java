package org.banfu.desktop.search;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.search.Facet;
import org.jspecify.annotations.Nullable;

/// 智能分组: keeps what is searched for under a name, renames and removes it.
final class GroupForm {
  private final Desk desk;
  private final SearchViewModel search;
  private final SavedSearchesViewModel saved;
  private final Runnable toField;
  private final TextField name = new TextField();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private @Nullable SavedSearch renamed;

  /// @param toField gives the field the keyboard back
  GroupForm(Desk desk, SearchViewModel search, SavedSearchesViewModel saved, Runnable toField) {
    this.desk = desk;
    this.search = search;
    this.saved = saved;
    this.toField = toField;
  }

  /// What can be done with what is searched for.
  MenuButton menu() {
    var known =
        Bindings.createBooleanBinding(() -> now().isPresent(), search.question(), saved.saved());
    var menu = new MenuButton();
    menu.setId("search-group");
    menu.setAccessibleText(desk.text("search.group"));
    menu.setTooltip(new Tooltip(desk.text("search.group")));
    menu.graphicProperty().bind(known.map(is -> (is ? Icon.STAR_ON : Icon.STAR).node()));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getItems()
        .setAll(
            item("group-save-as", "search.group.save", known.not(), () -> begin(null)),
            item("group-rename", "search.group.rename", known, () -> now().ifPresent(this::begin)),
            item(
                "group-remove", "search.group.remove", known, () -> now().ifPresent(this::remove)));
    menu.visibleProperty().bind(search.hitsShown());
    menu.managedProperty().bind(menu.visibleProperty());
    return menu;
  }

  /// The name, while one is asked for.
  Region form() {
    name.setId("group-name");
    name.setPromptText(desk.text("search.group.name"));
    name.setAccessibleText(desk.text("search.group.name"));
    var save = new Button(desk.text("search.group.do"), Icon.SAVE.node());
    save.setId("group-do");
    save.setMinWidth(Region.USE_PREF_SIZE);
    var taken = new Label();
    taken.setId("group-taken");
    taken.setWrapText(true);
    taken
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> isTaken() ? desk.text("search.group.taken", name.getText().strip()) : "",
                name.textProperty(),
                saved.saved(),
                open));
    taken.visibleProperty().bind(taken.textProperty().isNotEmpty());
    taken.managedProperty().bind(taken.visibleProperty());
    name.accessibleHelpProperty().bind(taken.textProperty());
    save.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> taken.isVisible() || name.getText().isBlank(),
                taken.visibleProperty(),
                name.textProperty()));
    save.setOnAction(event -> save());
    var cancel = new Button(desk.text("search.group.cancel"));
    cancel.setId("group-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> end());
    var row = new FlowPane(name, save, cancel);
    row.getStyleClass().add("search-turns");
    var form = new VBox(row, taken);
    form.visibleProperty().bind(open());
    form.managedProperty().bind(form.visibleProperty());
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return form;
  }

  /// Whether the name is asked for.
  BooleanBinding open() {
    return open.and(search.hitsShown());
  }

  private MenuItem item(String id, String text, ObservableBooleanValue when, Runnable act) {
    return Action.named(id, desk.text(text)).when(when).runs(act).menuItem();
  }

  private Optional<SavedSearch> now() {
    return saved.of(search.question().get());
  }

  private void begin(@Nullable SavedSearch known) {
    renamed = known;
    name.setText(known == null ? proposed(search.question().get()) : known.name());
    open.set(true);
    name.requestFocus();
    name.selectAll();
  }

  /// The words and what they are narrowed to: by the words alone, one group would take the place of
  /// another.
  private String proposed(Question question) {
    Stream<String> chosen =
        Stream.of(Facet.values())
            .flatMap(facet ->
                question.chosen(facet).stream()
                    .map(value -> FacetValues.word(desk.messages(), facet, value))
                    .sorted());
    return Stream.concat(Stream.of(question.words().strip()), chosen)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private void save() {
    if (name.getText().isBlank() || isTaken()) {
      return;
    }
    SavedSearch known = renamed;
    if (known == null) {
      saved.save(name.getText(), search.question().get());
    } else {
      saved.rename(known, name.getText());
    }
    end();
  }

  /// Whether another group has the name: it would be gone without a word.
  private boolean isTaken() {
    String wanted = name.getText().strip();
    return saved.saved().get().stream()
        .anyMatch(one -> one.name().equals(wanted) && !one.equals(renamed));
  }

  private void remove(SavedSearch known) {
    saved.remove(known);
    toField.run();
  }

  private void end() {
    open.set(false);
    toField.run();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.getTarget().equals(name)) {
      key.consume();
      save();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      end();
    }
  }
}
