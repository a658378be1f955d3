package org.banfu.bench.peer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.jspecify.annotations.Nullable;

/// The texts of the reply form with its ten-column annex, in order, so that every peer builds the
/// same letter and none has to think.
///
/// @param replies heading and paragraphs, a row each
/// @param annex the rows of the work list, ten cells each, head row first
public record FormText(
    String title,
    List<String> opening,
    List<List<String>> replies,
    List<String> process,
    List<String> category,
    List<String> contact,
    String annexTitle,
    String annexLine,
    List<List<String>> annex) {
  private static final Sentences OFFICE = new Sentences(new Sample().profile());

  public static FormText of(Proposal proposal, Profile profile) {
    var contact = proposal.contact();
    String name = String.valueOf(contact.name());
    String phone = String.valueOf(contact.phone());
    return new FormText(
        OFFICE.title(proposal),
        List.of(OFFICE.salutation(proposal), OFFICE.opening(proposal)),
        IntStream.range(0, proposal.suggestions().size())
            .mapToObj(i -> reply(i, proposal.suggestions().get(i)))
            .toList(),
        List.of(
            "一、办理过程及其他需要说明的情况",
            String.valueOf(proposal.letter().process()),
            "公开方式：全文公开。",
            String.valueOf(proposal.issuer()),
            day(proposal.letter().date())),
        List.of("二、办理实效评估类别", proposal.category() + " 类", legend(profile)),
        List.of("联系人", name, "联系电话", phone),
        String.valueOf(proposal.workList().title()),
        "填报单位：%s  联系人：%s  电话：%s  时间：%s"
            .formatted(proposal.filingUnit(), name, phone, day(proposal.workList().filledOn())),
        annex(proposal, profile));
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "" : DateTimeFormatter.ofPattern("y年M月d日").format(date);
  }

  private static String legend(Profile profile) {
    return profile.categories().stream()
        .map(category -> category.label() + "：" + category.legend())
        .reduce("", (one, other) -> one + other + "；");
  }

  private static List<String> reply(int index, Suggestion suggestion) {
    return Stream.concat(
            Stream.of(Numbering.heading(index + 1) + suggestion.heading()),
            suggestion.reply().lines())
        .toList();
  }

  private static List<List<String>> annex(Proposal proposal, Profile profile) {
    var rows = new ArrayList<List<String>>();
    rows.add(profile.workListHeadings());
    for (int i = 0; i < proposal.suggestions().size(); i++) {
      Suggestion suggestion = proposal.suggestions().get(i);
      var cells = new ArrayList<String>();
      cells.add("第" + proposal.number() + "号");
      cells.add(proposal.title());
      cells.add(proposal.leadProposer().map(Proposer::name).orElse(""));
      cells.add(String.valueOf(proposal.leadUnit()));
      cells.add(String.join("，", proposal.coUnits().stream().map(CoOpinion::name).toList()));
      cells.add("建议" + Numbering.heading(i + 1) + suggestion.heading());
      for (Stage stage : Stage.values()) {
        cells.add(numbered(suggestion.items(stage)));
      }
      cells.add("");
      rows.add(cells);
    }
    return rows;
  }

  private static String numbered(List<ActionItem> items) {
    return String.join(
        "\n",
        IntStream.range(0, items.size())
            .mapToObj(i -> (items.size() > 1 ? (i + 1) + "." : "") + items.get(i).text())
            .toList());
  }
}
