package org.banfu.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.banfu.proposal.Problem;

/// The sentences a person reads, in Chinese or English.
///
/// A code such as `archive.locked` stands in the bundle of its first part, `messages/archive`; the
/// sentence is a [MessageFormat] pattern ('' is an apostrophe).
public final class Messages {
  private static final String WHY = "why.";
  private static final String FOLDER = "org/banfu/messages/";

  private final Locale locale;

  /// Sentences in Chinese for a Chinese locale, in English for any other.
  public Messages(Locale locale) {
    this.locale = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
  }

  /// The language of the sentences.
  public Locale locale() {
    return locale;
  }

  /// The sentence of a problem.
  ///
  /// @throws MissingResourceException if no sentence has this code (a mistake of ours)
  public String text(Problem problem) {
    return text(problem.code(), problem.arguments().toArray());
  }

  /// The sentence of a code with these arguments, shown as their text; the code of a reason
  /// (`why.full`) in words.
  ///
  /// @throws MissingResourceException if no sentence has this code (a mistake of ours)
  public String text(String code, Object... arguments) {
    String pattern = bundle(code).getString(code);
    var shown = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      shown[i] = shown(String.valueOf(arguments[i]));
    }
    return new MessageFormat(pattern, locale).format(shown);
  }

  private String shown(String argument) {
    boolean isReason = argument.startsWith(WHY) && bundle(WHY).containsKey(argument);
    return isReason ? bundle(WHY).getString(argument) : argument;
  }

  private ResourceBundle bundle(String code) {
    String room = code.substring(0, code.indexOf('.'));
    return ResourceBundle.getBundle(
        FOLDER + room,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
