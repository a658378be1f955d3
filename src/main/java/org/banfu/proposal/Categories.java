package org.banfu.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The category of a result in the office's scheme. The letters mean other things elsewhere, so
/// everything here follows the profile.
public final class Categories {
  private Categories() {}

  /// The category a proposal's code stands for.
  public static Optional<Category> find(Profile profile, @Nullable String code) {
    return profile.categories().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// The category a typed mark such as B, Ｂ, B类, B 类 or b means.
  public static Optional<Category> ofMark(Profile profile, String mark) {
    String bare = bare(mark);
    return profile.categories().stream()
        .filter(one -> bare.equals(bare(one.code())) || bare.equals(bare(one.label())))
        .findFirst();
  }

  /// How a letter shows the code, such as B类; a code outside the scheme as it is, none as nothing.
  public static String label(Profile profile, @Nullable String code) {
    return code == null ? "" : find(profile, code).map(Category::label).orElse(code);
  }

  /// The whole legend as it stands under the mark: （A类：…；B类：…。） Empty without a scheme.
  public static String legend(Profile profile) {
    return profile.categories().isEmpty()
        ? ""
        : profile.categories().stream()
            .map(one -> one.label() + "：" + one.legend())
            .collect(Collectors.joining("；", "（", "。）"));
  }

  private static String bare(String mark) {
    var text = new StringBuilder();
    mark.codePoints()
        .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
        // Full-width letters stand at a fixed distance from the ASCII ones.
        .map(one -> one >= '！' && one <= '～' ? one - '！' + '!' : one)
        .forEach(text::appendCodePoint);
    return text.toString().toUpperCase(Locale.ROOT);
  }
}
