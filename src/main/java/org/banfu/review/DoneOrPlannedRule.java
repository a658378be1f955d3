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
  private static final String STOPS = "。；;，,、：:！!";
  private static final int LOOK_BACK = 40;
  private static final int SHORTEST = 8;

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
    List<String> issued =
        all.stream().flatMap(one -> quoted(one.reply(), true).stream()).map(Named::name).toList();
    for (Suggestion suggestion : all) {
      List<String> done = told(suggestion.reply(), Stage.DONE);
      List<String> planned = told(suggestion.reply(), Stage.PLANNED);
      for (ActionItem item : suggestion.items()) {
        var field = new TextField(new Place("suggestions.items.text", item.id()), item.text());
        if (!issue(field, item, issued, found)) {
          words(field, item, item.stage() == Stage.DONE ? planned : done, found);
        }
      }
    }
  }

  private static boolean issue(
      TextField field, ActionItem item, List<String> issued, Findings found) {
    if (item.stage() == Stage.DONE) {
      return false;
    }
    boolean isFound = false;
    for (Named named : quoted(item.text(), false)) {
      Optional<String> same =
          issued.stream().filter(name -> DocumentNames.areSame(name, named.name())).findFirst();
      if (same.isPresent()) {
        var said = Problem.of("review.done-or-planned.issued", same.get());
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
      boolean isSaid =
          isDone
              ? DONE_BEFORE.matcher(before).find() || DONE_AFTER.matcher(after).find()
              : TO_COME_BEFORE.matcher(before).find() || TO_COME_AFTER.matcher(after).find();
      if (isSaid) {
        names.add(new Named(quoted.group(1), quoted.start(), quoted.end()));
      }
    }
    return names;
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
