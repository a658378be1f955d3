package org.banfu.desktop.field;

import java.util.List;
import org.banfu.archive.KnownName;

/// The names of [Chips]: those that are chips, and those with what is being typed, which is part of
/// the value from its first key: else it would not be on disk when the program is killed.
final class ChipDraft<T> {
  private static final int NONE = -1;

  private final ChipKind<T> kind;
  private List<T> chips = List.of();
  private List<T> value = List.of();
  private int renaming = NONE;

  ChipDraft(ChipKind<T> kind) {
    this.kind = kind;
  }

  List<T> chips() {
    return chips;
  }

  /// The chips together with what is typed.
  List<T> value() {
    return value;
  }

  /// Whether something that is typed stands in the value.
  boolean isTyping() {
    return !value.equals(chips);
  }

  boolean isRenaming() {
    return renaming != NONE;
  }

  /// What is typed from now on is the name of this chip.
  void rename(int index) {
    renaming = index;
  }

  void endRenaming() {
    renaming = NONE;
  }

  /// Takes over what stands in the field now.
  void type(String text) {
    value = with(text).values();
  }

  /// Makes chips of it.
  ///
  /// @return names that were there already and were left out
  List<String> take(String text) {
    ChipEdits.Added<T> added = with(text);
    set(added.values());
    return added.twice();
  }

  /// Takes a name of the archive in place of what is typed. A chip that gets this name keeps what
  /// else is stated of it.
  ///
  /// @return its name if it was there already
  List<String> take(KnownName name) {
    if (isRenaming()) {
      set(renamed(name.name()));
      return List.of();
    }
    ChipEdits.Added<T> added = ChipEdits.add(chips, List.of(kind.known().apply(name)), kind);
    set(added.values());
    return added.twice();
  }

  /// Has these chips from now on, and nothing typed.
  void set(List<T> next) {
    renaming = NONE;
    chips = List.copyOf(next);
    value = chips;
  }

  private ChipEdits.Added<T> with(String text) {
    List<String> names = kind.parting() && !isRenaming() ? ChipEdits.split(text) : whole(text);
    if (!isRenaming()) {
      return ChipEdits.add(chips, names.stream().map(kind.make()).toList(), kind);
    }
    // An emptied field takes no name away: that is what Delete is for.
    return new ChipEdits.Added<>(names.isEmpty() ? chips : renamed(names.getFirst()), List.of());
  }

  private List<T> renamed(String name) {
    return ChipEdits.replaced(chips, renaming, kind.rename().apply(chips.get(renaming), name));
  }

  private static List<String> whole(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip());
  }
}
