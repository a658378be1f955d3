package org.banfu.desktop.office;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Profile;
import org.jspecify.annotations.Nullable;

/// The ways to the settings, and to the page of the first start.
public final class OfficeActions {
  private static final String WELCOME = "office.welcome";
  private static final String DUE = "due";

  private final Desk desk;
  private final SettingsModel settings;
  private final Runnable showFields;
  private final TemplateTrial trial;
  private final Action show;
  private final Action templates;
  private @Nullable ProfileModel model;
  private @Nullable HolidaysModel holidays;

  /// @param showFields opens 模板字段
  /// @param trial shows what a template makes before it is chosen
  public OfficeActions(
      Desk desk, SettingsModel settings, Runnable showFields, TemplateTrial trial) {
    this.trial = trial;
    this.desk = desk;
    this.settings = settings;
    this.showFields = showFields;
    this.show =
        Action.named("settings", desk.text("office.settings"))
            .icon(Icon.SETTINGS)
            .keys("Shortcut+COMMA")
            .when(new SimpleBooleanProperty(true))
            .runs(() -> showSettings(page -> {}));
    this.templates =
        Action.named("letter-templates", desk.text("office.templates.menu"))
            .icon(Icon.FILE)
            .runs(() -> showSettings(SettingsPage::revealTemplates));
  }

  public List<Action> all() {
    return List.of(show);
  }

  /// To 文书模板 in the settings.
  public Action templates() {
    return templates;
  }

  /// Notes that nobody has started the program on this machine before.
  public static void expectFirstStart(SettingsModel settings) {
    settings.remember(WELCOME, DUE);
  }

  /// Shows the page of the first start, once, in an archive whose office is not named yet. It never
  /// covers what was searched for meanwhile.
  public void welcome(ArchiveView archive, BooleanSupplier isSearching) {
    if (archive.profile().issuer() == null
        && settings.get().remembered(WELCOME).filter(DUE::equals).isPresent()) {
      settings.remember(WELCOME, "done");
      desk.tasks()
          .run(
              () -> {
                // Before it is seen: a program that is ended suddenly shows it no second time.
                settings.writeNow();
                return Habits.read();
              },
              habits -> {
                var page = new FirstStartPage(desk, model(archive.profile()), habits);
                if (isSearching.getAsBoolean()) {
                  desk.pages().showAside(page);
                } else {
                  desk.pages().show(page);
                }
              },
              desk.notices()::tell);
    }
  }

  /// What the archive has of what is set.
  private record Stored(Profile profile, List<Holiday> holidays, Habits habits) {}

  /// At once if the archive is open, else as soon as it is.
  private void showSettings(Consumer<SettingsPage> then) {
    desk.tasks()
        .run(
            () -> {
              ArchiveView archive = desk.session().view();
              return new Stored(archive.profile(), archive.holidays(), Habits.read());
            },
            stored -> {
              var page =
                  new SettingsPage(
                      desk,
                      settings,
                      model(stored.profile()),
                      days(stored.holidays()),
                      stored.habits(),
                      showFields,
                      trial);
              desk.pages().show(page);
              then.accept(page);
            },
            desk.notices()::tell);
  }

  /// Saves what was typed of profile and holidays, then runs on with what could not be saved.
  public void flush(Consumer<Optional<Problem>> then) {
    flushProfile(failure -> flushDays(other -> then.accept(failure.isPresent() ? failure : other)));
  }

  private void flushDays(Consumer<Optional<Problem>> then) {
    if (holidays == null) {
      then.accept(Optional.empty());
    } else {
      holidays.flush(then);
    }
  }

  private void flushProfile(Consumer<Optional<Problem>> then) {
    if (model == null) {
      then.accept(Optional.empty());
    } else {
      model.flush(then);
    }
  }

  private HolidaysModel days(List<Holiday> stored) {
    if (holidays == null) {
      holidays = new HolidaysModel(desk, stored);
    } else {
      holidays.refresh(stored);
    }
    return holidays;
  }

  private ProfileModel model(Profile stored) {
    if (model == null) {
      model = new ProfileModel(desk, stored);
    } else {
      model.refresh(stored);
    }
    return model;
  }
}
