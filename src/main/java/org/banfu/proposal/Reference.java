package org.banfu.proposal;

import org.jspecify.annotations.Nullable;

/// How a letter refers to a proposal: council and session, number, title. What is not stated leaves
/// no hole.
final class Reference {
  private static final String CONGRESS = "人民代表大会";
  private static final String CONGRESS_SHORT = "人大";

  private Reference() {}

  /// 提案 or 建议.
  static String noun(Kind kind) {
    return kind == Kind.NPC ? "建议" : "提案";
  }

  /// 委员 or 代表.
  static String member(Kind kind) {
    return kind == Kind.NPC ? "代表" : "委员";
  }

  /// Such as 市政协七届三次会议第20230862号提案; without a number the title stands in its place.
  static String brief(Proposal proposal) {
    String number = number(proposal);
    return session(proposal, stated(proposal.council()))
        + (number.isEmpty() ? quoted(proposal.title()) : number + noun(proposal.kind()));
  }

  /// Such as 市政协七届三次会议; empty without a council.
  static String meeting(Proposal proposal) {
    return session(proposal, stated(proposal.council()));
  }

  /// Such as 青澜市政协七届三次会议第20230862号提案《关于…的提案》.
  static String full(Proposal proposal) {
    return session(proposal, fullCouncil(proposal))
        + number(proposal)
        + noun(proposal.kind())
        + quoted(proposal.title());
  }

  /// The council with the place in front that the issuer's name gives: 市政协 becomes 青澜市政协 when
  /// 青澜市云岫区人民政府 writes.
  static String fullCouncil(Proposal proposal) {
    String council = stated(proposal.council());
    String issuer = stated(proposal.issuer());
    if (council.isEmpty() || "省市区县".indexOf(council.charAt(0)) < 0) {
      return council;
    }
    int level = issuer.indexOf(council.charAt(0), 1);
    // 沙市区 is a district whose own name holds 市.
    boolean isLevel = level > 0 && !issuer.startsWith("区", level + 1);
    return isLevel ? issuer.substring(0, level) + council : council;
  }

  /// 市政协七届三次会议, 市七届人大三次会议, 青澜市第七届人民代表大会第三次会议.
  private static String session(Proposal proposal, String council) {
    Integer term = proposal.term();
    if (council.isEmpty() || term == null) {
      return council;
    }
    Integer session = proposal.session();
    if (council.endsWith(CONGRESS)) {
      String place = council.substring(0, council.length() - CONGRESS.length());
      return place
          + ("第" + numeral(term) + "届" + CONGRESS)
          + (session == null ? "" : "第" + numeral(session) + "次会议");
    }
    String meeting = session == null ? "" : numeral(session) + "次会议";
    if (council.endsWith(CONGRESS_SHORT)) {
      String place = council.substring(0, council.length() - CONGRESS_SHORT.length());
      return place + numeral(term) + "届" + CONGRESS_SHORT + meeting;
    }
    return council + numeral(term) + "届" + meeting;
  }

  private static String numeral(int number) {
    return number >= 1 && number <= 99 ? Numbering.numeral(number) : Integer.toString(number);
  }

  /// With 第 and 号; empty without one.
  static String number(Proposal proposal) {
    String number = stated(proposal.number());
    if (number.isEmpty()) {
      return "";
    }
    return (number.startsWith("第") ? "" : "第") + number + (number.endsWith("号") ? "" : "号");
  }

  /// The title in 《》; those inside become 〈〉 (GB/T 15834-2011, 4.15.3.5).
  static String quoted(String title) {
    String text = title.strip();
    if (text.isEmpty()) {
      return "";
    }
    boolean isQuoted =
        text.startsWith("《") && text.indexOf('》') == text.length() - 1 && text.length() > 1;
    return isQuoted ? text : "《" + text.replace('《', '〈').replace('》', '〉') + "》";
  }

  static String stated(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
