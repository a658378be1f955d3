package org.banfu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.TextField;
import org.banfu.proposal.ToldSentence;
import org.banfu.proposal.Weight;
import org.banfu.text.Widths;

/// The letter says done what the list still pushes or plans, and the other way round: a document
/// that has been issued (《…》已印发) and is still to be issued, or the very words of an item.
final class DoneOrPlannedRule implements Rule {
  private static final Pattern QUOTED = Pattern.compile("《([^《》\\n]{2,120})》");
  private static final String ISSUED = "(?:印发|出台|发布|下发|公布)";
  private static final Pattern DONE_BEFORE =
      Pattern.compile("已(?:经)?[^，。；《》\\n]{0,16}" + ISSUED + "(?!的)[^，。；《》\\n]{0,8}$");
  private static final Pattern DONE_AFTER =
      Pattern.compile("^[^，。；《》\\n]{0,8}已(?:经)?[^，。；《》\\n]{0,24}" + ISSUED);
  private static final Pattern TO_COME_BEFORE =
      Pattern.compile("(?<!已)(?<!已经)" + ISSUED + "(?!的|了)[^，。；《》\\n]{0,4}$");
  private static final Pattern TO_COME_AFTER = Pattern.compile("^[^，。；《》\\n已]{0,10}" + ISSUED);
  private static final Pattern LEAD =
      Pattern.compile("^(?:下一步|继续|加快|推动|争取|力争|尽快|计划|积极|抓紧|将|拟|已经|已|完成了|，){1,6}");
  // 《方案》的配套细则, 落实《方案》的通知 are other documents.
  private static final Pattern OTHER_AFTER =
      Pattern.compile("^的?(?:配套|实施细则|细则|任务|分工|解读|补充|操作|宣传|后续|实施意见|若干|通知|工作方案)");
  private static final Pattern OTHER_BEFORE =
      Pattern.compile("(?:落实|贯彻|执行|实施|依据|根据|按照|关于|有关)[^，。；《》\\n]{0,2}$");
  // What was issued may be mended and issued again, and a draft is handed round before.
  private static final String AGAIN = "(?:修订|修编|修改|修正|更新|新一轮|新版|续编|重新|再次|修定|改版)";
  private static final Pattern AGAIN_BEFORE = Pattern.compile(AGAIN + "[^。；\\n]{0,40}$");
  private static final Pattern AGAIN_AFTER = Pattern.compile("^[^。；\\n]{0,40}" + AGAIN);
  private static final Pattern DRAFT_AFTER =
      Pattern.compile("^[^。；\\n]{0,24}(?:征求|征集|听取|讨论|审议|公示)");
  private static final String STOPS = "。；;，,、：:！!";
  private static final int LOOK_BACK = 40;
  private static final int SHORTEST = 8;
  // No letter has more; each item is looked for in the reply, and in all that was issued.
  private static final int MOST_DOCUMENTS = 500;
  private static final int MOST_ITEMS = 500;

  @Override
  public String id() {
    return "done-or-planned";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  private record Named(String name, int start, int end) {}

  @Override
  public void check(Subject subject, Findings found) {
    List<Suggestion> all = subject.proposal().suggestions();
    List<DocumentName> issued =
        all.stream()
            .flatMap(one -> quoted(one.reply(), true).stream())
            .map(named -> DocumentName.of(named.name()))
            .distinct()
            .limit(MOST_DOCUMENTS)
            .toList();
    for (Suggestion suggestion : all) {
      List<String> done = told(suggestion.reply(), Stage.DONE);
      List<String> planned = told(suggestion.reply(), Stage.PLANNED);
      int looked = 0;
      for (ActionItem item : suggestion.items()) {
        var field = new TextField(new Place("suggestions.items.text", item.id()), item.text());
        if (!issue(field, item, issued, found) && looked++ < MOST_ITEMS) {
          words(field, item, item.stage() == Stage.DONE ? planned : done, found);
        }
      }
    }
  }

  private static boolean issue(
      TextField field, ActionItem item, List<DocumentName> issued, Findings found) {
    if (item.stage() == Stage.DONE) {
      return false;
    }
    boolean isFound = false;
    for (Named named : quoted(item.text(), false)) {
      var name = DocumentName.of(named.name());
      Optional<DocumentName> same = issued.stream().filter(name::isSame).findFirst();
      if (same.isPresent()) {
        var said = Problem.of("review.done-or-planned.issued", same.get().name());
        found.in(field, named.start(), named.end(), said);
        isFound = true;
      }
    }
    return isFound;
  }

  private static List<Named> quoted(String text, boolean isDone) {
    var names = new ArrayList<Named>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      String before = text.substring(Math.max(0, quoted.start() - LOOK_BACK), quoted.start());
      String after =
          text.substring(quoted.end(), Math.min(text.length(), quoted.end() + LOOK_BACK));
      if (!isOther(before, after) && (isDone ? isIssued(before, after) : isToCome(before, after))) {
        names.add(new Named(quoted.group(1), quoted.start(), quoted.end()));
      }
    }
    return names;
  }

  private static boolean isOther(String before, String after) {
    return OTHER_BEFORE.matcher(before).find() || OTHER_AFTER.matcher(after).find();
  }

  private static boolean isIssued(String before, String after) {
    return (DONE_BEFORE.matcher(before).find() || DONE_AFTER.matcher(after).find())
        && !DRAFT_AFTER.matcher(after).find();
  }

  private static boolean isToCome(String before, String after) {
    return (TO_COME_BEFORE.matcher(before).find() || TO_COME_AFTER.matcher(after).find())
        && !AGAIN_BEFORE.matcher(before).find()
        && !AGAIN_AFTER.matcher(after).find();
  }

  private static void words(
      TextField field, ActionItem item, List<String> against, Findings found) {
    String core = core(item.text());
    if (core.length() >= SHORTEST
        && against.stream().anyMatch(sentence -> sentence.contains(core))) {
      var said =
          item.stage() == Stage.DONE
              ? Problem.of("review.done-or-planned.planned")
              : Problem.of("review.done-or-planned.done");
      found.in(field, 0, item.text().length(), said);
    }
  }

  // The sentences of a reply that tell this stage, without blanks.
  private static List<String> told(String reply, Stage stage) {
    return ToldSentence.of(reply).stream()
        .filter(one -> one.stage().filter(told -> told == stage).isPresent())
        .map(one -> Widths.squeeze(reply.substring(one.start(), one.end())))
        .toList();
  }

  private static String core(String text) {
    String bare = Widths.squeeze(text);
    int end = bare.length();
    while (end > 0 && STOPS.indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return LEAD.matcher(bare.substring(0, end)).replaceFirst("");
  }
}
