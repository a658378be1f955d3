package org.banfu.desktop.similar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.proposal.Place;

/// From where one came to a past proposal. Whoever opens another proposal meanwhile has gone
/// another way.
final class WayBack {
  private final Deque<Step> steps = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<Step>> now =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean isOnTheWay;

  /// One step of the way.
  ///
  /// @param from the proposal that was under work, at this place, called so
  /// @param to the past one
  record Step(String from, Place place, String name, String to) {}

  /// The step that leads back from the proposal that is open; nothing if there is none.
  ReadOnlyObjectProperty<Optional<Step>> now() {
    return now.getReadOnlyProperty();
  }

  void went(Step step) {
    isOnTheWay = true;
    steps.push(step);
  }

  /// Goes a step back.
  Optional<Step> back() {
    Optional<Step> step = now.get();
    if (step.isPresent()) {
      isOnTheWay = true;
      steps.pop();
      now.set(Optional.empty());
    }
    return step;
  }

  /// This proposal is in the editor now.
  void shows(String id) {
    boolean isExpected = steps.isEmpty() || id.equals(steps.peek().to());
    if (!isExpected && !(isOnTheWay && id.equals(steps.peek().from()))) {
      steps.clear();
    }
    isOnTheWay &= !isExpected;
    now.set(Optional.ofNullable(steps.peek()).filter(step -> step.to().equals(id)));
  }
}
