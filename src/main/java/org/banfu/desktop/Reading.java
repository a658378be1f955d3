package org.banfu.desktop;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// An archive that is only read in this window: begins it, reads it anew, and goes over to writing
/// when that can be. On the JavaFX thread; the window's content is built anew after each.
final class Reading {
  /// Asks the disk or share no oftener while nobody uses the window.
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final Desk desk;
  private final Consumer<@Nullable Problem> anew;
  private final LocalTime since;
  private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Problem> reason = new ReadOnlyObjectWrapper<>();
  private Runnable callOff = () -> {};
  private boolean isDisposed;

  /// @param anew builds the content of the window for the archive as it is open then
  /// @param reason why it cannot be written, as far as known
  Reading(Desk desk, Consumer<@Nullable Problem> anew, @Nullable Problem reason) {
    this.desk = desk;
    this.anew = anew;
    this.reason.set(reason);
    this.since = LocalTime.now(desk.clock()).truncatedTo(ChronoUnit.MINUTES);
  }

  /// Why the archive could not be opened to be written.
  void because(List<Problem> problems) {
    if (!problems.isEmpty()) {
      reason.set(problems.getFirst());
    }
  }

  /// 以只读方式打开, where the archive cannot be opened to be written.
  Action begin() {
    return Action.named("read-only", desk.text("desktop.reading.begin"))
        .icon(Icon.LIST)
        .when(busy.not())
        .runs(this::read);
  }

  /// 重新读取: what was saved since.
  Action again() {
    return Action.named("read-again", desk.text("desktop.reading.again"))
        .icon(Icon.REDO)
        // What runs reads what would be closed.
        .when(busy.not().and(Bindings.isEmpty(desk.jobs().running())))
        .runs(this::read);
  }

  /// 能写时切换: at once, or as soon as it can be.
  Action write() {
    return Action.named("write-when-free", desk.text("desktop.reading.write"))
        .icon(Icon.EDIT)
        .when(busy.not())
        .runs(this::tryToWrite);
  }

  /// When what is seen was read.
  LocalTime since() {
    return since;
  }

  /// Why it cannot be written.
  ReadOnlyObjectProperty<@Nullable Problem> reason() {
    return reason.getReadOnlyProperty();
  }

  /// Whether it is tried again and again to write.
  ReadOnlyBooleanProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  void dispose() {
    isDisposed = true;
    callOff.run();
  }

  private void read() {
    busy.set(true);
    desk.tasks()
        .run(
            () -> {
              desk.session().read();
              return true;
            },
            done -> show(),
            problem -> {
              busy.set(false);
              desk.notices().tell(problem);
            });
  }

  private void tryToWrite() {
    callOff.run();
    if (!desk.jobs().running().isEmpty()) {
      later();
      return;
    }
    busy.set(true);
    desk.tasks()
        .run(
            () -> {
              desk.session().write();
              return true;
            },
            done -> show(),
            problem -> {
              busy.set(false);
              reason.set(problem);
              later();
            });
  }

  private void later() {
    if (!isDisposed) {
      waiting.set(true);
      callOff = desk.tasks().after(AGAIN, this::tryToWrite);
    }
  }

  private void show() {
    if (!isDisposed) {
      anew.accept(reason.get());
    }
  }
}
