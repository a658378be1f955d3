package org.banfu.command;

import java.util.Locale;
import java.util.Optional;

/// The language of `--lang`. It is looked up before the arguments are parsed, because what is wrong
/// with them must be told in it.
enum Language {
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH);

  private static final String OPTION = "--lang";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  static Optional<Language> asked(String... arguments) {
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return of(arguments[i].substring(OPTION.length() + 1));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.name().equalsIgnoreCase(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
