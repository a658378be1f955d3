package org.banfu.desktop.similar;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;

/// An archive in which it was asked before: cable cars, ferries, and what is under work.
final class PastReplies {
  static final Proposal SAMPLE = new Sample().proposal();

  static final String ASKED = "建议在大岭山脚增开缆车班次，并在周末延长缆车运营时间至晚上十点。";
  static final String ANSWERED = "我局已会同缆车公司增开周末班次。\n运营时间自五月起延长至晚上十点。\n下一步将增设候车雨棚。";

  private PastReplies() {}

  /// The proposal under work: it asks what was asked before, and something new.
  static Proposal underWork() {
    return proposal(
        "now",
        "20240477",
        "关于方便登山的提案",
        2024,
        List.of(
            Suggestion.of("增开缆车班次", "").withId("now-1").withRequest("建议" + ASKED),
            Suggestion.of("建立观鸟屋", "").withId("now-2").withRequest("请在湿地修建观鸟屋三座。")));
  }

  static Proposal cableCar() {
    return proposal(
        "past",
        "20220123",
        "关于缆车的提案",
        2022,
        List.of(
            Suggestion.of("清理步道", "步道已清理。").withId("past-1").withRequest("请清理落叶。"),
            Suggestion.of("增开缆车班次", ANSWERED).withId("past-2").withRequest(ASKED)));
  }

  static Proposal proposal(
      String id, String number, String title, int year, List<Suggestion> suggestions) {
    return SAMPLE.with(it ->
        it.id(id)
            .number(number)
            .title(title)
            .year(year)
            .repliedOn(null)
            .assignedOn(null)
            .receivedOn(null)
            .coUnits(List.of())
            .followUps(List.of())
            .rounds(List.of())
            .suggestions(suggestions));
  }

  static void save(Archive archive, Proposal proposal) throws Exception {
    archive.save(proposal, 0, Occasion.EDIT);
  }

  /// What was asked before, and what is under work.
  static void fill(Archive archive) throws Exception {
    save(archive, cableCar());
    save(
        archive,
        proposal(
            "ferry",
            "20210009",
            "关于渡轮的提案",
            2021,
            List.of(Suggestion.of("夜航", "").withId("ferry-1").withRequest("建议在周末延长渡轮运营时间至晚上十点。"))));
    save(archive, underWork());
  }

  /// The screen of the tests is narrow: without the side bar, and with a narrow list, there is
  /// room.
  static void giveRoom(SettingsModel settings) {
    settings.remember("list.sideBar", "folded");
    settings.remember("window.dividersFolded", "0.2500");
  }

  /// Makes it in this folder and closes it.
  static void make(Path folder) throws Exception {
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      fill(archive);
    }
  }
}
