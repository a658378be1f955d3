package org.banfu.desktop.kit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.text.Font;

/// The family in which the screen shows Chinese: the system's own, else the one that comes along.
///
/// JavaFX can list families but not ask one for its characters, so those that hold Chinese are
/// known by name; a Chinese system may list them under their Chinese names.
public final class ChineseFont {
  private static final List<String> KNOWN =
      List.of(
          // Windows
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "微软雅黑",
          "DengXian",
          "等线",
          // macOS
          "PingFang SC",
          "苹方-简",
          "Hiragino Sans GB",
          "冬青黑体简体中文",
          "Heiti SC",
          "黑体-简",
          "STHeiti",
          "华文黑体",
          // Linux, and what people install
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "Source Han Sans CN",
          "思源黑体",
          "思源黑体 CN",
          "HarmonyOS Sans SC",
          "MiSans",
          "WenQuanYi Micro Hei",
          "文泉驿微米黑",
          "WenQuanYi Zen Hei",
          "文泉驿正黑",
          "Droid Sans Fallback",
          "SimHei",
          "黑体",
          "SimSun",
          "宋体",
          "NSimSun",
          "新宋体",
          "Songti SC",
          "宋体-简",
          "Noto Serif CJK SC",
          "Noto Serif SC",
          "Source Han Serif SC",
          "Source Han Serif CN",
          "思源宋体",
          "AR PL UMing CN",
          "AR PL UKai CN",
          // Drawn for other places, but complete: better than boxes
          "Noto Sans CJK TC",
          "Noto Sans CJK HK",
          "Noto Sans CJK JP",
          "Noto Sans CJK KR",
          "PingFang TC",
          "Microsoft JhengHei");

  private static final String SHIPPED = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  private ChineseFont() {}

  /// The best of the families that holds Chinese; empty if none does.
  static Optional<String> among(Collection<String> families) {
    var there = new HashSet<String>();
    families.forEach(family -> there.add(family.toLowerCase(Locale.ROOT)));
    return KNOWN.stream().filter(name -> there.contains(name.toLowerCase(Locale.ROOT))).findFirst();
  }

  /// The family to use on this system; reads 10 MB when it must bring its own.
  ///
  /// @return empty if the system has none and none came along: text is then left to the system
  public static Optional<String> choose() {
    return among(Font.getFamilies()).or(ChineseFont::load);
  }

  /// Makes the font that comes along known to JavaFX.
  static Optional<String> load() {
    try (InputStream font = ChineseFont.class.getResourceAsStream(SHIPPED)) {
      // The Windows package leaves it out, as Windows has its own.
      return font == null
          ? Optional.empty()
          : Optional.ofNullable(Font.loadFont(font, 12)).map(Font::getFamily);
    } catch (IOException e) {
      System.getLogger(ChineseFont.class.getName())
          .log(System.Logger.Level.WARNING, "the font that comes along cannot be read", e);
      return Optional.empty();
    }
  }
}
