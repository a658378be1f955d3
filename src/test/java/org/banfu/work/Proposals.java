package org.banfu.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.ProposalJson;

/// Small proposals for tests, and files of them.
public final class Proposals {
  /// A letter in prose.
  public static final String LETTER =
      """
      青澜市云岫区人民政府关于市政协七届三次会议第20230777号提案主办意见的函

      尊敬的江一苇委员：
      您提出的《关于修缮老旧码头的提案》收悉，现答复如下：
      一、加固码头护栏。
      已于今年五月完成护栏加固。
      二、增设夜间照明。
      正在招标，年内完成。

      青澜市云岫区人民政府
      2023年6月12日
      """;

  private Proposals() {}

  public static Proposal numbered(String number, String reply) {
    return Proposal.create(Kind.CPPCC)
        .with(p ->
            p.council("市政协")
                .term(7)
                .session(3)
                .number(number)
                .title("关于" + reply + "的提案")
                .role(Role.LEAD)
                .suggestions(List.of(Suggestion.of("增设" + reply + "。", "一是" + reply))));
  }

  public static Proposal unnumbered(String reply) {
    return numbered("", reply).withNumber(null);
  }

  public static String json(Proposal... proposals) {
    return new ProposalJson().write(List.of(proposals));
  }

  public static Path file(Path folder, String name, Proposal... proposals) throws Exception {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(name), json(proposals));
  }
}
