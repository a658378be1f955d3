package org.banfu.desktop.kit;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One thing a person can do, shared by its button, menu item and shortcut.
///
/// Not available now means disabled, not hidden.
public final class Action {
  private final String id;
  private final ObservableValue<String> label;
  private final @Nullable Icon icon;
  private final @Nullable KeyCombination shortcut;
  private final ObservableBooleanValue enabled;
  private final Runnable run;

  private Action(Builder builder, Runnable run) {
    this.id = builder.id;
    this.label = builder.label;
    this.icon = builder.icon;
    this.shortcut = builder.shortcut;
    this.enabled = builder.enabled;
    this.run = run;
  }

  /// Begins an action.
  ///
  /// @param id of its button (`#new-proposal`); its menu item has `menu-` before it
  /// @param label as shown
  public static Builder named(String id, String label) {
    return new Builder(id, constant(label));
  }

  /// Begins an action whose label changes, such as 撤销“修改题目”.
  public static Builder named(String id, ObservableValue<String> label) {
    return new Builder(id, label);
  }

  /// What an action may have besides its name.
  public static final class Builder {
    private final String id;
    private final ObservableValue<String> label;
    private @Nullable Icon icon;
    private @Nullable KeyCombination shortcut;
    private ObservableBooleanValue enabled = new ReadOnlyBooleanWrapper(true);

    private Builder(String id, ObservableValue<String> label) {
      this.id = id;
      this.label = label;
    }

    public Builder icon(Icon shown) {
      this.icon = shown;
      return this;
    }

    /// Lets it be done by a key.
    ///
    /// @param keys as [KeyCombination#valueOf] reads them, such as `Shortcut+E`
    public Builder keys(String keys) {
      this.shortcut = KeyCombination.valueOf(keys);
      return this;
    }

    public Builder when(ObservableBooleanValue condition) {
      this.enabled = condition;
      return this;
    }

    public Action runs(Runnable action) {
      return new Action(this, action);
    }
  }

  public String id() {
    return id;
  }

  public String label() {
    return label.getValue();
  }

  public @Nullable KeyCombination shortcut() {
    return shortcut;
  }

  public boolean isEnabled() {
    return enabled.get();
  }

  /// Does it, if it can be done now.
  public void run() {
    if (enabled.get()) {
      run.run();
    }
  }

  /// A button with icon and text.
  public Button button() {
    Button button = bare();
    button.textProperty().bind(label);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// A button with the icon alone; its name is told by a tooltip and to screen readers.
  public Button iconButton() {
    Button button = bare();
    button.getStyleClass().addAll("button-icon", "flat");
    return button;
  }

  public MenuItem menuItem() {
    var item = new MenuItem();
    item.setId("menu-" + id);
    item.textProperty().bind(label);
    // Shown beside the text; the key itself is caught by the scene, wherever the focus is.
    item.setAccelerator(shortcut);
    item.disableProperty().bind(not(enabled));
    item.setOnAction(event -> run());
    if (icon != null) {
      item.setGraphic(icon.node());
    }
    return item;
  }

  private Button bare() {
    var button = new Button();
    button.setId(id);
    button.accessibleTextProperty().bind(label);
    button.disableProperty().bind(not(enabled));
    button.setOnAction(event -> run());
    if (icon != null) {
      button.setGraphic(icon.node());
    }
    var tip = new Tooltip();
    tip.textProperty().bind(label.map(this::withKeys));
    button.setTooltip(tip);
    return button;
  }

  private String withKeys(String text) {
    return shortcut == null ? text : text + "  " + shortcut.getDisplayText();
  }

  private static ObservableValue<Boolean> not(ObservableBooleanValue condition) {
    return condition.map(is -> !is);
  }

  private static ObservableValue<String> constant(String text) {
    return new SimpleStringProperty(text);
  }
}
