package org.banfu.desktop.field;

import javafx.event.EventHandler;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// A text control tied to a value of the proposal.
///
/// What comes from this control is never written back into it: that would throw away the caret and
/// what an input method is composing.
final class BoundText {
  private final TextInputControl control;
  private final Lens<String> lens;
  private final Binder binder;
  private @Nullable String shown;
  private boolean isRefreshing;

  BoundText(TextInputControl control, Lens<String> lens, Binder binder) {
    this.control = control;
    this.lens = lens;
    this.binder = binder;
  }

  Subscription subscription() {
    EventHandler<KeyEvent> onKey =
        key -> {
          if (key.getCode().isNavigationKey()) {
            endTyping();
          }
        };
    EventHandler<MouseEvent> onMouse = mouse -> endTyping();
    control.addEventFilter(KeyEvent.KEY_PRESSED, onKey);
    control.addEventFilter(MouseEvent.MOUSE_PRESSED, onMouse);
    return binder
        .follow(this::refresh)
        .and(control.textProperty().subscribe((before, text) -> typed(text)))
        .and(control.focusedProperty().subscribe((before, focused) -> endTyping()))
        .and(() -> control.removeEventFilter(KeyEvent.KEY_PRESSED, onKey))
        .and(() -> control.removeEventFilter(MouseEvent.MOUSE_PRESSED, onMouse));
  }

  private void refresh(Proposal proposal) {
    String value = lens.get().apply(proposal);
    String text = value == null ? "" : value;
    if (!text.equals(shown)) {
      shown = text;
      isRefreshing = true;
      replaceWhatDiffers(new ShownText(text, hasLines()).shown());
      isRefreshing = false;
    }
  }

  private void typed(@Nullable String text) {
    if (!isRefreshing) {
      String typed = new ShownText(shown == null ? "" : shown, hasLines()).typed(text);
      shown = typed;
      binder
          .editing()
          .ifPresent(editing ->
              editing.type(
                  lens.place(), lens.label(), proposal -> lens.set().apply(proposal, typed)));
    }
  }

  private boolean hasLines() {
    return control instanceof TextArea;
  }

  private void endTyping() {
    binder.endTyping();
  }

  /// Leaves what is equal at both ends, so that the caret comes to stand where the change is.
  private void replaceWhatDiffers(String text) {
    String before = control.getText() == null ? "" : control.getText();
    int most = Math.min(before.length(), text.length());
    int start = 0;
    while (start < most && before.charAt(start) == text.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.charAt(before.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
      end++;
    }
    if (start == 0 && end == 0) {
      control.setText(text);
    } else if (start + end < before.length() || start + end < text.length()) {
      control.replaceText(start, before.length() - end, text.substring(start, text.length() - end));
    }
  }
}
