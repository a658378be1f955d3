package org.banfu.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// The look of every window: AtlantaFX Primer, light or dark as the system is or as chosen, in a
/// font that shows Chinese. On the JavaFX thread.
public final class Theme {
  private static final double FONT_SIZE = 14;

  /// One a feature; what they share comes first.
  private static final List<String> SHEETS =
      List.of(
          "banfu.css",
          "icons.css",
          "list.css",
          "fields.css",
          "basics.css",
          "feedback.css",
          "history.css",
          "office.css",
          "handover.css",
          "importing.css",
          "dashboard.css",
          "replies.css",
          "tabs.css",
          "worklist.css",
          "help.css",
          "counits.css",
          "exporting.css",
          "preview.css",
          "review.css",
          "search.css",
          "backup.css",
          "similar.css");

  private final Optional<String> family;
  // A dialog's scene is forgotten with its dialog.
  private final List<WeakReference<Scene>> dressed = new ArrayList<>();
  private Look look = Look.STANDARD;

  /// @param family see [ChineseFont#choose]
  public Theme(Optional<String> family) {
    this.family = family;
  }

  /// Looks so from now on; in [Look.Mode#SYSTEM] it follows the system.
  public void use(Look next) {
    look = next;
    paint();
    dressed.removeIf(scene -> scene.get() == null);
    dressed.forEach(scene -> dressAgain(scene.get()));
  }

  /// Begins to follow the system's change between light and dark.
  public void followSystem() {
    Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> paint());
  }

  /// Gives a scene our own style sheets and font.
  public void dress(Scene scene) {
    dressed.add(new WeakReference<>(scene));
    dressAgain(scene);
  }

  private void dressAgain(@Nullable Scene scene) {
    if (scene != null) {
      var sheets = new ArrayList<>(SHEETS.stream().map(Theme::stylesheet).toList());
      sheets.add(fontSheet());
      scene.getStylesheets().setAll(sheets);
    }
  }

  private void paint() {
    var theme = isDark() ? new PrimerDark() : new PrimerLight();
    String wanted = theme.getUserAgentStylesheet();
    if (!wanted.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(wanted);
    }
  }

  private boolean isDark() {
    return switch (look.mode()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  private static String stylesheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }

  /// Family and size are known only now, and JavaFX takes a style sheet only by address.
  private String fontSheet() {
    String name = look.fontFamily() == null ? family.orElse("") : look.fontFamily();
    String css =
        String.format(
            // A decimal comma is none in a style sheet.
            Locale.ROOT,
            ".root { %s -fx-font-size: %.1fpx; }",
            name.isEmpty() ? "" : "-fx-font-family: \"" + name.replace("\"", "") + "\";",
            FONT_SIZE * look.fontPercent() / 100);
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
