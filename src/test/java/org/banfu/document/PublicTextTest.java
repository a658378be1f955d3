package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Contact;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.FilledTexts;
import org.banfu.proposal.Letter;
import org.banfu.proposal.OfficeSentence;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.WorkList;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicTextTest {
  private static final String PHONE = "13912345678";

  /// An office's own template may use every placeholder there is.
  @Test
  void noPlaceholderShowsANumberThatWasTypedInTheLetter() throws Exception {
    String text = "请致电" + PHONE;
    Proposal sample = new Sample().proposal();
    Proposal stated =
        sample
            .withPublication(new Publication(PublicationMode.FULL, null, null, null))
            .withContact(sample.contact().withPhone(PHONE))
            .withCoUnits(List.of(CoOpinion.named("会办")))
            .withSuggestions(
                List.of(
                    Suggestion.of("", "")
                        .withItems(
                            Stream.of(Stage.values())
                                .map(stage -> ActionItem.of(stage, ""))
                                .toList())));
    Proposal filled = FilledTexts.of(stated, text);
    Proposal full = filled.withLetter(filled.letter().withAddressees(List.of(text, text)));

    Subject subject = PublicText.of(full, new Sample().profile());

    Focus whole = Focus.on(subject.proposal(), subject.profile());
    Focus one = whole.suggestions().getFirst();
    assertEquals("请致电139******78", Placeholders.find("原序号").value(one));
    assertEquals("请致电139******78", Placeholders.find("第一提案人").value(whole));
    for (String name : Placeholders.names()) {
      Placeholder placeholder = Placeholders.find(name);
      for (Focus focus : List.of(whole, one, one.items(Stage.DONE).getFirst())) {
        assertFalse(placeholder.value(focus).contains(PHONE), name);
      }
    }
    assertEquals("请致电139******78", Placeholders.find("建议内容").value(one));
    assertEquals("请致电139******78", Placeholders.find("题目").value(whole));
  }

  @Test
  void anOfficesOwnTemplateShowsNoNumberBehindAUnit() throws Exception {
    Proposal proposal =
        new Sample()
            .proposal()
            .withPublication(new Publication(PublicationMode.FULL, null, null, null))
            .withSuggestions(
                List.of(Suggestion.of("路灯", "已修好。").withUnit("区住建局（联系人周某13812345678）")));
    Template own =
        Template.read(
            "公开稿.docx",
            SmallTemplate.docx(SmallTemplate.p("{{#意见建议}}{{责任单位}}{{/意见建议}}") + "<w:sectPr/>"));

    Rendered copy =
        new Documents()
            .always(own)
            .render(DocumentKind.PUBLIC_COPY, proposal, new Sample().profile());

    assertEquals(List.of("区住建局（联系人周某138******78）"), Docx.of(copy.content()).paragraphs());
  }

  /// Without a number the title is the name: what is masked inside must not stand outside.
  @Test
  void theFilesNameIsMaskedAsTheTextIs() throws Exception {
    Proposal proposal =
        new Sample()
            .proposal()
            .withNumber(null)
            .withPublication(new Publication(PublicationMode.FULL, null, null, null))
            .withTitle("关于请致电" + PHONE + "的提案");
    Profile profile = new Sample().profile();
    var documents = new Documents();

    String name = "关于请致电139＊＊＊＊＊＊78的提案-公开稿";
    assertEquals(
        name + ".docx", documents.render(DocumentKind.PUBLIC_COPY, proposal, profile).fileName());
    assertEquals(
        name + ".pdf",
        new PrintedDocuments(documents)
            .pdf(DocumentKind.PUBLIC_COPY, proposal, profile)
            .fileName());
  }

  @ParameterizedTest
  @EnumSource(OfficeSentence.What.class)
  void anOfficesOwnSentenceShowsNoNumberInIt(OfficeSentence.What what) throws Exception {
    Proposal sample = new Sample().proposal();
    Proposal full =
        sample
            .withPublication(new Publication(PublicationMode.FULL, null, null, null))
            .withWorkList(WorkList.EMPTY)
            .withLetter(Letter.EMPTY);
    Profile office =
        new Sample()
            .profile()
            .withSentences(List.of(new OfficeSentence(what, null, null, "请致电" + PHONE)));

    Subject subject = PublicText.of(full, office);

    Focus whole = Focus.on(subject.proposal(), subject.profile());
    for (String name : Placeholders.names()) {
      assertFalse(Placeholders.find(name).value(whole).contains(PHONE), name);
    }
  }

  @Test
  void anOfficesOwnSentenceNamesNoPersonInIt() throws Exception {
    Proposal sample = new Sample().proposal();
    Proposal full =
        sample
            .withPublication(new Publication(PublicationMode.FULL, null, null, null))
            .withContact(new Contact("江一苇", PHONE))
            .withLetter(sample.letter().withClosing(null).withSigner("白露"));
    Profile office =
        new Sample()
            .profile()
            .withSentences(
                List.of(
                    new OfficeSentence(
                        OfficeSentence.What.CLOSING,
                        null,
                        null,
                        "专此答复。联系人：{{联系人}}，{{联系说明}}，签发人：{{签发人}}。")));

    String closing = PublicText.of(full, office).proposal().letter().closing();

    assertFalse(closing.contains("江一苇"), closing);
    assertFalse(closing.contains("白露"), closing);
  }
}
