package org.banfu.desktop.screens;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.text.Text;

/// Texts that are the code of a sentence instead of the sentence, or hold an argument unfilled.
final class MissingKeys {
  private static final Path FOLDER = Path.of("src/main/resources/org/banfu/messages");
  private static final Pattern CODE = Pattern.compile("([a-z]+)(\\.[\\w-]+)+");
  private static final Pattern UNFILLED = Pattern.compile(".*\\{\\d}.*", Pattern.DOTALL);

  private MissingKeys() {}

  static List<String> in(SeenNodes seen) {
    return seen.of(Text.class).stream()
        .filter(text -> isCode(text.getText()) || UNFILLED.matcher(text.getText()).matches())
        .map(text -> "no sentence: " + SeenNodes.name(text) + " " + text.getText())
        .toList();
  }

  private static boolean isCode(String text) {
    Matcher code = CODE.matcher(text);
    return code.matches() && Files.exists(FOLDER.resolve(code.group(1) + "_zh.properties"));
  }
}
