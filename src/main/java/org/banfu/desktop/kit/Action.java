package org.banfu.desktop.kit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One thing a person can do, shared by its button, menu item and shortcut.
///
/// Not available now means disabled, not hidden.
public final class Action {
  private final String id;
  private final ObservableValue<String> label;
  private final @Nullable Icon icon;
  private final List<KeyCombination> keys;
  private final @Nullable Predicate<EventTarget> ownKeys;
  private final ObservableBooleanValue enabled;
  private final Runnable run;

  private Action(Builder builder, Runnable run) {
    this.id = builder.id;
    this.label = builder.label;
    this.icon = builder.icon;
    this.keys = builder.keys;
    this.ownKeys = builder.ownKeys;
    this.enabled = builder.isAllowed ? builder.enabled : new ReadOnlyBooleanWrapper(false);
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
    private List<KeyCombination> keys = List.of();
    private @Nullable Predicate<EventTarget> ownKeys;
    private ObservableBooleanValue enabled = new ReadOnlyBooleanWrapper(true);
    private boolean isAllowed = true;

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
    /// @param combinations as [KeyCombination#valueOf] reads them, such as `Shortcut+E`; the first
    ///   is the one that is shown
    public Builder keys(String... combinations) {
      this.keys = Stream.of(combinations).map(KeyCombination::valueOf).toList();
      return this;
    }

    /// Claims the keys where this holds, even while the action is not available: the control there
    /// must not take them for itself. Elsewhere they are left to the control.
    ///
    /// @param where asked about what has the focus
    public Builder ownsKeys(Predicate<EventTarget> where) {
      this.ownKeys = where;
      return this;
    }

    public Builder when(ObservableBooleanValue condition) {
      this.enabled = condition;
      return this;
    }

    /// Says that it changes the archive: it is not available while the archive is only read,
    /// whatever else holds.
    public Builder changes(Desk desk) {
      this.isAllowed = !desk.isReading();
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
    return keys.isEmpty() ? null : keys.getFirst();
  }

  public boolean isEnabled() {
    return enabled.get();
  }

  /// Does it if the key is one of its own there and it can be done now.
  ///
  /// @return whether the key is used up
  boolean takes(KeyEvent key) {
    boolean isAsked = keys.stream().anyMatch(one -> one.match(key));
    if (!isAsked || (ownKeys != null && !ownKeys.test(key.getTarget()))) {
      return false;
    }
    // What cannot be done now is left to the control that has the focus, unless the key is claimed.
    boolean isUsedUp = ownKeys != null || isEnabled();
    run();
    return isUsedUp;
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
    item.setAccelerator(shortcut());
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
    KeyCombination shown = shortcut();
    return shown == null ? text : text + "  " + shown.getDisplayText();
  }

  private static ObservableValue<Boolean> not(ObservableBooleanValue condition) {
    return condition.map(is -> !is);
  }

  private static ObservableValue<String> constant(String text) {
    return new SimpleStringProperty(text);
  }
}
