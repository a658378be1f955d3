package org.banfu.document.font;

import java.util.List;
import java.util.stream.Stream;

/// Families that look alike. A row holds the names of one design on the three systems, so that a
/// document made on one of them keeps its face on the others.
final class StandIns {
  private static final List<String> FANG_SONG =
      List.of(
          "仿宋_GB2312",
          "FangSong_GB2312",
          "仿宋",
          "FangSong",
          "华文仿宋",
          "STFangsong",
          "方正仿宋_GBK",
          "方正仿宋简体");

  private static final List<String> SMALL_TITLE =
      List.of(
          "方正小标宋简体",
          "方正小标宋_GBK",
          "FZXiaoBiaoSong-B05S",
          "FZXiaoBiaoSong-B05",
          "华文中宋",
          "STZhongsong");

  private static final List<String> KAI =
      List.of("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "华文楷体", "STKaiti", "Kaiti SC");

  private static final List<String> HEI =
      List.of(
          "黑体",
          "SimHei",
          "华文黑体",
          "STHeiti",
          "Heiti SC",
          "Noto Sans CJK SC",
          "Source Han Sans SC",
          "思源黑体",
          "Noto Sans SC",
          "WenQuanYi Zen Hei",
          "文泉驿正黑");

  private static final List<String> SONG =
      List.of(
          "宋体",
          "SimSun",
          "新宋体",
          "NSimSun",
          "华文宋体",
          "STSong",
          "Songti SC",
          "Noto Serif CJK SC",
          "Source Han Serif SC",
          "思源宋体",
          "Noto Serif SC",
          "AR PL UMing CN");

  private static final List<List<String>> ROWS = List.of(FANG_SONG, SMALL_TITLE, KAI, HEI, SONG);

  /// What stands in when nothing looks alike, best first.
  static final List<String> ANY =
      Stream.of(SONG, HEI, List.of("Microsoft YaHei", "PingFang SC", "Hiragino Sans GB"))
          .flatMap(List::stream)
          .toList();

  private StandIns() {}

  /// Others of the same design; of those that print in brush strokes, then a Song.
  static List<String> of(String family) {
    return ROWS.stream()
        .filter(row -> row.stream().anyMatch(family::equalsIgnoreCase))
        .flatMap(List::stream)
        .toList();
  }
}
