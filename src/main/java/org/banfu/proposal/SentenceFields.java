package org.banfu.proposal;

import static org.banfu.proposal.Reference.stated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The names that an office's sentences may use, each with its value. A template may use them too;
/// a name never changes once it is published.
public final class SentenceFields {

  /// A name and what it stands for.
  ///
  /// @param meaning one line for the list of all names, in Chinese
  public record Field(String name, String meaning, BiFunction<Proposal, Profile, String> value) {}

  private static final List<Field> ALL =
      List.of(
          of("发文机关", "发文机关", p -> stated(p.issuer())),
          of("填报单位", "填报单位或承办科室", p -> stated(p.filingUnit())),
          of("联系单位", "填报单位；没有填写时是发文机关", SentenceFields::contactUnit),
          of("联系人", "联系人", p -> stated(p.contact().name())),
          of("联系电话", "联系电话", p -> stated(p.contact().phone())),
          of("联系说明", "联系单位（与发文机关不同才写）、联系人和联系电话", SentenceFields::contactNote),
          of("来文种类", "提案或建议", p -> Reference.noun(p.kind())),
          of("提出人称谓", "委员或代表", p -> Reference.member(p.kind())),
          of("题目", "提案或建议的题目（案由）", p -> p.title().strip()),
          of("来文题名", "加书名号的题目；没有题目时是“提案”或“建议”", SentenceFields::quotedTitle),
          of("提案号", "带“第…号”的编号，如 第20230999号", Reference::number),
          of("来文", "如 市政协七届三次会议第20230999号提案", Sentences::reference),
          of("来文全称", "如 青澜市政协七届三次会议第20230999号提案《关于……的提案》", Reference::full),
          of("来文机关", "带地名的政协或人大，如 青澜市政协", Reference::fullCouncil),
          of("会议", "如 市政协七届三次会议", Reference::meeting),
          of("年份", "提案或建议的年份", p -> p.year() == null ? "" : p.year().toString()),
          of("主办单位", "主办单位", p -> stated(p.leadUnit())),
          of("主办单位简称", "行文里的主办单位，如 云岫区", p -> Parties.inText(stated(p.leadUnit()))),
          of("会办单位", "全部会办单位，用顿号隔开", SentenceFields::coUnits),
          of("承办说明", "如 云岫区人民政府主办，市民政局会办", SentenceFields::handling),
          of("收信人", "收信的委员、代表或单位；会办意见是主办单位", SentenceFields::receiver),
          of("敬称", "“尊敬的”；收信的是单位时不写", SentenceFields::respect),
          of("对方", "您；几位提案人时是“你们”，单位是“贵单位”", SentenceFields::you),
          new Field("办理实效评估类别", "如 B类", (p, office) -> Categories.label(office, p.category())),
          of("类别代号", "如 B", p -> stated(p.category())),
          of("公开方式", "如 全文公开", SentenceFields::publication),
          of("发文字号", "发文字号", p -> stated(p.letter().docNumber())),
          of("签发人", "签发人", p -> stated(p.letter().signer())));

  private static final Map<String, Field> BY_NAME =
      ALL.stream()
          .collect(
              Collectors.toMap(Field::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

  private SentenceFields() {}

  public static List<Field> list() {
    return ALL;
  }

  static Optional<Field> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static String nearest(String name) {
    return NearestName.of(name, BY_NAME.keySet());
  }

  private static Field of(String name, String meaning, Function<Proposal, String> value) {
    return new Field(name, meaning, (proposal, office) -> value.apply(proposal));
  }

  private static String contactUnit(Proposal proposal) {
    String unit = stated(proposal.filingUnit());
    return unit.isEmpty() ? stated(proposal.issuer()) : unit;
  }

  private static String contactNote(Proposal proposal) {
    String person = stated(proposal.contact().name());
    String phone = stated(proposal.contact().phone());
    if (person.isEmpty() && phone.isEmpty()) {
      return "";
    }
    String unit = stated(proposal.filingUnit());
    boolean isOther = !unit.equals(stated(proposal.issuer()));
    var parts = new LinkedHashMap<String, String>();
    parts.put("联系单位：", isOther ? unit : "");
    parts.put("联系人：", person);
    parts.put("联系电话：", phone);
    return parts.entrySet().stream()
        .filter(part -> !part.getValue().isEmpty())
        .map(part -> part.getKey() + part.getValue())
        .collect(Collectors.joining("，"));
  }

  private static String quotedTitle(Proposal proposal) {
    String quoted = Reference.quoted(proposal.title());
    return quoted.isEmpty() ? Reference.noun(proposal.kind()) : quoted;
  }

  private static String coUnits(Proposal proposal) {
    return String.join(
        "、", Parties.nonBlank(proposal.coUnits().stream().map(CoOpinion::name).toList()));
  }

  private static String handling(Proposal proposal) {
    String lead = stated(proposal.leadUnit());
    String others = coUnits(proposal);
    String does = proposal.role() == Role.SEPARATE ? "分办" : "会办";
    String leads =
        switch (proposal.role()) {
          case SOLE -> "独办";
          case SEPARATE -> "分办";
          case LEAD, CO -> "主办";
          case null -> others.isEmpty() ? "办理" : "主办";
        };
    return (lead.isEmpty() ? "" : lead + leads)
        + (lead.isEmpty() || others.isEmpty() ? "" : "，")
        + (others.isEmpty() ? "" : others + does);
  }

  private static String receiver(Proposal proposal) {
    if (proposal.role() == Role.CO) {
      List<String> units = Parties.nonBlank(proposal.letter().addressees());
      return units.isEmpty() ? stated(proposal.leadUnit()) : String.join("、", units);
    }
    List<String> names = Parties.names(proposal);
    return names.isEmpty()
        ? Reference.member(proposal.kind())
        : Parties.called(names, proposal.kind());
  }

  private static String respect(Proposal proposal) {
    List<String> names = Parties.names(proposal);
    boolean isBody = !names.isEmpty() && Parties.isGroup(names.get(0));
    return proposal.role() == Role.CO || isBody ? "" : "尊敬的";
  }

  private static String you(Proposal proposal) {
    List<String> names = Parties.names(proposal);
    boolean isUnit =
        proposal.role() == Role.CO
            || (!names.isEmpty() && names.stream().allMatch(Parties::isGroup));
    return isUnit ? "贵单位" : names.size() > 1 ? "你们" : "您";
  }

  private static String publication(Proposal proposal) {
    String line = Sentences.publicationLine(proposal);
    return line.substring(line.indexOf('：') + 1);
  }
}
