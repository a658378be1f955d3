package org.banfu.desktop.editor.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.field.Lens;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Items;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.jspecify.annotations.Nullable;

/// What is done to the lines of the work list. Each act makes one step of the proposal and gives
/// the place where the person goes on; nothing where there is nothing to do.
final class WorkListViewModel {
  private final Supplier<Optional<Editing>> editing;
  private final StageNames names;
  private final Drafts drafts = new Drafts();
  private final WalkedLines walked = new WalkedLines(drafts);

  WorkListViewModel(Supplier<Optional<Editing>> editing, StageNames names) {
    this.editing = editing;
    this.names = names;
  }

  /// Another proposal is shown from now on.
  void begin() {
    drafts.clear();
  }

  /// The lines of a column from above, the last one empty.
  List<String> lines(Proposal proposal, Column column) {
    return drafts.lines(proposal, column);
  }

  /// The text of a line; the first character in an empty one makes it an item.
  Lens<String> text(Column column, String line) {
    return Lens.text(
        new Place("suggestions.items.text", line),
        label("worklist.edit.type", column.stage()),
        proposal -> Items.find(proposal, line).map(ActionItem::text).orElse(""),
        (proposal, typed) -> typed(proposal, column, line, typed));
  }

  /// The next line; in the middle of a text it is split there.
  Optional<Caret> enter(Column column, String line, int caret) {
    return at(line)
        .map(item -> {
          int at = Math.clamp(caret, 0, item.text().length());
          String above = item.text().substring(0, at).stripTrailing();
          String below = item.text().substring(at).stripLeading();
          if (below.isEmpty()) {
            return Caret.startOf(drafts.openAfter(now(), column, line));
          }
          if (above.isEmpty()) {
            return Caret.startOf(drafts.openAfter(now(), column, above(column, line)));
          }
          ActionItem next = ActionItem.of(column.stage(), below).withUnit(item.unit());
          change(
              label("worklist.edit.split", column.stage()),
              proposal ->
                  Items.add(
                      Items.change(proposal, line, one -> one.withText(above)),
                      column.suggestion(),
                      line,
                      next));
          return Caret.startOf(next.id());
        });
  }

  /// Backspace at the start of a line: an empty one goes, a text goes up into the line above.
  Optional<Caret> backspace(Column column, String line) {
    ActionItem item = at(line).orElse(null);
    String above = walked.above(now(), column, line);
    if (item == null) {
      drafts.close(line);
      return Optional.ofNullable(above).map(Caret::endOf);
    }
    if (item.text().isBlank()) {
      return remove(column, line);
    }
    if (above == null) {
      return Optional.empty();
    }
    ActionItem upper = at(above).orElse(null);
    if (upper == null) {
      drafts.close(above);
      return Optional.of(Caret.startOf(line));
    }
    change(
        label("worklist.edit.join", column.stage()),
        proposal ->
            Items.change(
                Items.remove(proposal, line),
                above,
                one -> one.withText(upper.text() + item.text())));
    return Optional.of(new Caret(above, upper.text().length()));
  }

  /// Delete at the end of a line: the text of the line below comes up.
  Optional<Caret> delete(Column column, String line) {
    List<String> lines = lines(now(), column);
    int next = lines.indexOf(line) + 1;
    return next >= lines.size() || at(line).isEmpty() || at(lines.get(next)).isEmpty()
        ? Optional.empty()
        : backspace(column, lines.get(next));
  }

  /// Takes an item away.
  Optional<Caret> remove(Column column, String line) {
    String above = walked.above(now(), column, line);
    change(label("worklist.edit.remove", column.stage()), proposal -> Items.remove(proposal, line));
    return Optional.of(
        above == null ? Caret.startOf(lines(now(), column).getFirst()) : Caret.endOf(above));
  }

  /// Puts an item last in the stage before or behind its own.
  ///
  /// @param step -1 or 1
  Optional<Caret> toStage(Column column, String line, int step) {
    return column.beside(step).flatMap(target -> drop(line, target, Integer.MAX_VALUE));
  }

  /// Moves an item up or down; from the end of its column into the next suggestion's.
  ///
  /// @param step -1 or 1
  Optional<Caret> reorder(Column column, String line, int step) {
    List<ActionItem> items = column.items(now());
    int to = items.stream().map(ActionItem::id).toList().indexOf(line) + step;
    if (to >= 0 && to < items.size()) {
      return drop(line, column, to);
    }
    return WalkedLines.beside(now(), column, step)
        .flatMap(next -> drop(line, next, step > 0 ? 0 : Integer.MAX_VALUE));
  }

  /// Puts an item into a column.
  ///
  /// @param index its place there, counted without itself
  Optional<Caret> drop(String line, Column target, int index) {
    if (at(line).isEmpty()) {
      return Optional.empty();
    }
    change(
        label("worklist.edit.move", target.stage()),
        proposal -> Items.move(proposal, line, target.suggestion(), target.stage(), index));
    return Optional.of(Caret.endOf(line));
  }

  /// Pastes lines over a part of a line's text: the first joins what is before it, the last what is
  /// behind, each between is an item.
  Optional<Caret> paste(Column column, String line, int start, int end, List<String> pasted) {
    if (pasted.isEmpty()) {
      return Optional.empty();
    }
    String text = at(line).map(ActionItem::text).orElse("");
    var texts = new ArrayList<String>(pasted);
    texts.set(0, text.substring(0, start) + texts.getFirst());
    int caret = texts.getLast().length();
    texts.set(texts.size() - 1, texts.getLast() + text.substring(end));
    List<ActionItem> more =
        texts.stream().skip(1).map(one -> ActionItem.of(column.stage(), one)).toList();
    change(
        EditLabel.of("worklist.edit.paste", pasted.size(), names.nameOf(column.stage())),
        proposal -> {
          Proposal next = typed(proposal, column, line, texts.getFirst());
          String above = line;
          for (ActionItem item : more) {
            next = Items.add(next, column.suggestion(), above, item);
            above = item.id();
          }
          return next;
        });
    return Optional.of(new Caret(more.isEmpty() ? line : more.getLast().id(), caret));
  }

  /// The line above or below, over the end of a column in the next suggestion's.
  ///
  /// @param step -1 or 1
  Optional<Caret> walk(Column column, String line, int step) {
    return walked.walk(now(), column, line, step);
  }

  /// The line at the same height in the stage before or behind; empty beyond the last.
  ///
  /// @param step -1 or 1
  Optional<Caret> across(Column column, String line, int step) {
    return walked.across(now(), column, line, step);
  }

  /// An empty line between items goes when it is left.
  ///
  /// @return whether there was one
  boolean left(String line) {
    return at(line).isEmpty() && drafts.close(line);
  }

  private Proposal typed(Proposal proposal, Column column, String line, String text) {
    if (Items.find(proposal, line).isPresent()) {
      return Items.change(proposal, line, item -> item.withText(text));
    }
    if (text.isEmpty()) {
      return proposal;
    }
    int index = lines(proposal, column).indexOf(line);
    ActionItem item = ActionItem.of(column.stage(), text).withId(line);
    return Items.move(
        Items.add(proposal, column.suggestion(), null, item),
        line,
        column.suggestion(),
        column.stage(),
        index < 0 ? Integer.MAX_VALUE : index);
  }

  private @Nullable String above(Column column, String line) {
    List<String> ids = column.items(now()).stream().map(ActionItem::id).toList();
    int at = ids.indexOf(line);
    return at <= 0 ? null : ids.get(at - 1);
  }

  private Optional<ActionItem> at(String line) {
    return editing.get().flatMap(it -> Items.find(it.proposalNow(), line));
  }

  private Proposal now() {
    return editing.get().orElseThrow().proposalNow();
  }

  private void change(EditLabel label, UnaryOperator<Proposal> change) {
    editing.get().ifPresent(it -> it.change(label, change));
  }

  private EditLabel label(String code, Stage stage) {
    return EditLabel.of(code, names.nameOf(stage));
  }
}
