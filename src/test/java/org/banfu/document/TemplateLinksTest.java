package org.banfu.document;

import static org.banfu.document.SmallTemplate.filled;
import static org.banfu.document.SmallTemplate.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;

/// What stands around a placeholder inside its paragraph lives on: links, fields, bookmarks; and
/// where values begin and end paragraphs.
class TemplateLinksTest {
  private static final String LINK = "<w:hyperlink r:id=\"x\">";
  private static final String PAGE =
      "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>7</w:t></w:r></w:fldSimple>";

  private final Profile profile = new Sample().profile();
  private final Proposal proposal =
      ProposalBuilder.builder(Proposal.create(Kind.CPPCC)).title("题一").number("0009").build();

  private String body(String body, Proposal of) throws Exception {
    String xml = filled(body, of, profile).part("word/document.xml");
    return xml.substring(xml.indexOf("<w:body>") + 8, xml.indexOf("</w:body>"))
        .replace(" xml:space=\"preserve\"", "")
        .replace("<w:pPr></w:pPr>", "");
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String p1(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  @Test
  void aLinkWithAValueIsALink() throws Exception {
    String body = p1(run("见") + LINK + run("{{题") + run("目}}的网页") + "</w:hyperlink>" + run("。"));

    assertEquals(
        p1(run("见") + LINK + run("题一") + run("的网页") + "</w:hyperlink>" + run("。")),
        body(body, proposal));
  }

  @Test
  void aLinkEndsAndBeginsWithEachParagraphOfAValue() throws Exception {
    Proposal two = proposal.withLetter(proposal.letter().withProcess("上\n下"));
    String line = LINK + "%s</w:hyperlink>";

    assertEquals(
        p1(line.formatted(run("上"))) + p1(line.formatted(run("下"))),
        body(p1(line.formatted(run("{{办理过程}}"))), two));
  }

  @Test
  void aLinkThatEndsInsideANameOrBlockIsText() throws Exception {
    assertEquals(
        p1(run("题一") + run("。")),
        body(p1(LINK + run("{{题") + "</w:hyperlink>" + run("目}}。")), proposal));
    assertEquals(
        p1(run("有") + run("题")),
        body(p1(LINK + run("{{#题目}}有") + "</w:hyperlink>" + run("题{{/题目}}")), proposal));
  }

  @Test
  void aBlockInsideALinkStaysInside() throws Exception {
    String body = p1(run("{{提案号}}") + LINK + run("{{#签发人}}签{{/签发人}}网页") + "</w:hyperlink>");

    assertEquals(p1(run("第0009号") + LINK + run("网页") + "</w:hyperlink>"), body(body, proposal));
  }

  @Test
  void pageNumbersBesideAValueCountOn() throws Exception {
    String complex =
        "<w:r><w:fldChar"
            + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>NUMPAGES</w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"separate\"/></w:r>"
            + run("9")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    assertEquals(
        p1(run("题一") + run("第") + PAGE + run("页共") + complex),
        body(p1(run("{{题目}}第") + PAGE + run("页共") + complex), proposal));
  }

  @Test
  void aFieldAroundAValueWouldWriteOverIt() throws Exception {
    String titled = PAGE.replace("PAGE", "TITLE").replace("7", "{{题目}}");

    assertEquals(p1(run("题一")), body(p1(titled), proposal));
  }

  @Test
  void aBookmarkLivesOnlyOnce() throws Exception {
    String mark = "<w:bookmarkStart w:id=\"1\" w:name=\"甲\"/>%s<w:bookmarkEnd w:id=\"1\"/>";

    assertEquals(p1(mark.formatted(run("题一"))), body(p1(mark.formatted(run("{{题目}}"))), proposal));
    assertFalse(
        body(p(" {{#题目}}") + p1(mark.formatted(run("{{题目}}"))) + p("{{/题目}}"), proposal)
            .contains("bookmark"));
  }

  @Test
  void aBreakAtTheEndOfAValueBeginsNoParagraph() throws Exception {
    Proposal ended = proposal.withLetter(proposal.letter().withProcess("上\n\n下\n\n"));

    assertEquals(p1(run("上")) + p1(run("")) + p1(run("下")), body(p("{{办理过程}}"), ended));
  }

  @Test
  void aPlaceIsFoundInParagraphsWithAttributes() throws Exception {
    Proposal two = proposal.withLetter(proposal.letter().withProcess("上\n下"));
    String template = p("{{办理过程}}").replace("<w:p>", "<w:p xmlns:o=\"urn:o\" o:gfx=\"1\">");
    Template own = Template.read("a.docx", SmallTemplate.docx(template));
    var printed =
        new PrintedDocuments(new Documents().always(own))
            .pages(DocumentKind.REPLY_PROSE, two, profile);

    assertEquals(
        List.of(
            new Origin(Place.of("letter.process"), 0), new Origin(Place.of("letter.process"), 2)),
        printed.origins());
    assertEquals(1, printed.pages().pages().size());
  }

  @Test
  void twoAroundTheSameTextStayInTheirOrder() throws Exception {
    String link = LINK + PAGE + "</w:hyperlink>";
    String turned = "<w:dir w:val=\"rtl\"><w:bdo w:val=\"ltr\">" + run("甲") + "</w:bdo></w:dir>";

    assertEquals(p1(run("题一") + link + turned), body(p1(run("{{题目}}") + link + turned), proposal));
  }
}
