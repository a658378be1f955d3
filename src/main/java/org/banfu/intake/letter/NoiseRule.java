package org.banfu.intake.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;

/// What a web page puts around a letter: 浏览次数, 责任编辑, 上一篇 and the like.
///
/// Some words are a page's for certain; others (来源, 审核, 打印) only where one of those stands, too.
final class NoiseRule implements Rule {
  private static final int LONGEST = 160;
  private static final String GAP = "[\\s\\u3000]{0,3}";
  private static final Pattern SURE =
      Pattern.compile(
          "[【\\[（(]?(?:责任编辑|网站编辑|浏览次数|浏览量|阅读次数|阅读量|阅读数|点击数|点击率|点击量|点击次数|访问量|访问次数|上一篇|下一篇|上一条|下一条"
              + "|上一页|下一页|当前位置|您(?:的|当前的?|现在的)位置|你的位置|发布机构|信息索引|扫一扫|分享到|分享至|字体大小|字号大小"
              + "|网站标识码|政府网站标识码|信息来源|文章来源|稿件来源|首页"
              + GAP
              + "[>＞»/]).{0,150}"
              + "|.{0,60}(?:ICP备|公网安备).{0,60}|(?:版权所有|Copyright).{0,100}");
  private static final Pattern LIKELY =
      Pattern.compile(
          "[【\\[（(]?(?:编辑|来源|作者|审核|校对|发布人|发布时间|发布日期|发文日期|更新时间|录入时间|时间|日期|字体|字号|背景色|索引号|信息分类|主题分类|文章类型)"
              + GAP
              + "[：:].{0,120}"
              + "|[【\\[（(]?(?:字体|打印|关闭|收藏|返回|返回顶部|打印本页|关闭窗口|关闭本页|我要打印|我要纠错|纠错|分享|保存|大|中|小|TOP|相关附件下载|相关链接|相关文章|网站地图|联系我们|主办单位：.{2,40}"
              + "|技术支持[：:].{2,40}|友情链接)[】\\]）)]?(?:[\\s\\u3000|｜/·]{0,4}[【\\[（(]?(?:字体|打印|关闭|收藏|返回|返回顶部|打印本页|关闭窗口|关闭本页|分享|大|中|小)[：:]?[】\\]）)]?){0,8}"
              + "|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s{1,4}\\d{1,2}:\\d{2}(?::\\d{2})?.{0,100}");

  /// A label whose text stands on the next line.
  private static final Pattern LEADS_ON = Pattern.compile("(?:上一篇|下一篇|上一条|下一条)[：:]?");

  /// — 1 — and 第 2 页 共 3 页.
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－─·]{1,3}"
              + GAP
              + "\\d{1,3}"
              + GAP
              + "[-—–－─·]{1,3}|第"
              + GAP
              + "\\d{1,3}"
              + GAP
              + "页(?:[，,/\\s\\u3000]{0,3}共"
              + GAP
              + "\\d{1,3}"
              + GAP
              + "页)?");

  @Override
  public void apply(Draft draft) {
    List<Line> lines = draft.source.lines();
    for (Line line : lines) {
      if (isShort(line) && PAGE_NUMBER.matcher(draft.text(line)).matches()) {
        draft.claims.noise(line);
      }
    }
    boolean page = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isShort(line) && SURE.matcher(draft.text(line)).matches() && isAside(draft, i)) {
        page |= draft.claims.noise(line);
        if (LEADS_ON.matcher(draft.squeezed(line)).matches()) {
          next(draft, i + 1);
        }
      }
    }
    for (int i = 0; page && i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isShort(line)
          && draft.claims.isFree(line)
          && LIKELY.matcher(draft.text(line)).matches()
          && isAside(draft, i)) {
        draft.claims.noise(line);
      }
    }
  }

  private static boolean isShort(Line line) {
    return !line.isEmpty() && line.end() - line.start() <= LONGEST;
  }

  // A sentence of the letter may begin with such a word, too.
  private static boolean isAside(Draft draft, int at) {
    return draft.source.lines().get(at).cell() < 0
        && !draft.text(draft.source.lines().get(at)).endsWith("。");
  }

  private static void next(Draft draft, int from) {
    List<Line> lines = draft.source.lines();
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        if (isShort(lines.get(i))
            && isAside(draft, i)
            && !SURE.matcher(draft.text(lines.get(i))).matches()) {
          draft.claims.noise(lines.get(i));
        }
        return;
      }
    }
  }
}
