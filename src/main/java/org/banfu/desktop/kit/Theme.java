package org.banfu.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The look of every window: AtlantaFX Primer, light or dark as the system is, in a font that shows
/// Chinese.
public final class Theme {
  private final Optional<String> family;

  /// @param family see [ChineseFont#choose]
  public Theme(Optional<String> family) {
    this.family = family;
  }

  /// Follows the system from now on. On the JavaFX thread.
  public void followSystem() {
    var preferences = Platform.getPreferences();
    use(preferences.getColorScheme());
    preferences.colorSchemeProperty().subscribe(Theme::use);
  }

  /// Gives a scene our own style sheet and font.
  public void dress(Scene scene) {
    scene.getStylesheets().add(stylesheet("banfu.css"));
    family.ifPresent(name -> scene.getStylesheets().add(fontSheet(name)));
  }

  private static void use(ColorScheme scheme) {
    var theme = scheme == ColorScheme.DARK ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
  }

  private static String stylesheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }

  /// The family is known only now, and JavaFX takes a style sheet only by address.
  private static String fontSheet(String family) {
    String css = ".root { -fx-font-family: \"%s\"; }".formatted(family);
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
