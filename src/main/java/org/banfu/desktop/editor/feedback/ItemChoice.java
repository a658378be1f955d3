package org.banfu.desktop.editor.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// A choice among the items of the work list by their text, or none.
final class ItemChoice {
  private final FollowUpsViewModel model;
  private final String nothing;
  private final ComboBox<Option> box = new ComboBox<>();
  private boolean isShowing;

  /// An item as it is offered.
  ///
  /// @param id null for none
  private record Option(@Nullable String id, String name) {}

  ItemChoice(FollowUpsViewModel model, String nothing, Consumer<@Nullable String> chosen) {
    this.model = model;
    this.nothing = nothing;
    box.setConverter(new Names());
    box.valueProperty()
        .subscribe((before, option) -> {
          if (!isShowing && option != null) {
            chosen.accept(option.id());
          }
        });
  }

  ComboBox<?> node() {
    return box;
  }

  void show(Proposal proposal, @Nullable String item) {
    var options = new ArrayList<Option>();
    options.add(new Option(null, nothing));
    List<String> ids =
        new ArrayList<>(FollowUpsViewModel.items(proposal).stream().map(ActionItem::id).toList());
    if (item != null && !ids.contains(item)) {
      ids.add(item); // it was taken out of the work list; what was noted of it stays
    }
    ids.forEach(id -> options.add(new Option(id, model.named(proposal, id))));
    isShowing = true;
    if (!options.equals(box.getItems())) {
      box.getItems().setAll(options);
    }
    box.setValue(
        options.stream()
            .filter(option -> Objects.equals(option.id(), item))
            .findFirst()
            .orElseThrow());
    isShowing = false;
  }

  private static final class Names extends StringConverter<Option> {
    @Override
    public String toString(@Nullable Option option) {
      return option == null ? "" : option.name();
    }

    @Override
    public Option fromString(String text) {
      throw new UnsupportedOperationException(text);
    }
  }
}
