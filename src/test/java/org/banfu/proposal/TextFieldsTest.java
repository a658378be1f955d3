package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;

class TextFieldsTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @Test
  void theSampleIsReadFromTitleToContacts() {
    List<String> fields = TextFields.of(SAMPLE).stream().map(one -> one.place().field()).toList();

    assertEquals("title", fields.getFirst());
    assertEquals("contacts.text", fields.getLast());
    List<String> inOrder =
        List.of(
            "title",
            "proposers.name",
            "letter.title",
            "letter.opening",
            "suggestions.heading",
            "suggestions.reply",
            "suggestions.items.text",
            "letter.process",
            "coUnits.opinion",
            "contacts.text");
    assertEquals(inOrder, inOrder.stream().sorted(Comparator.comparing(fields::indexOf)).toList());
  }

  @Test
  void aTextIsNamedByWhatItBelongsTo() {
    Suggestion first = SAMPLE.suggestions().getFirst();
    ActionItem item = first.items().getFirst();
    CoOpinion unit = SAMPLE.coUnits().getFirst();
    List<TextField> fields = TextFields.of(SAMPLE);

    assertEquals(1, count(fields, new Place("suggestions.reply", first.id()), first.reply()));
    assertEquals(1, count(fields, new Place("suggestions.items.text", item.id()), item.text()));
    assertEquals(1, count(fields, new Place("coUnits.name", unit.name()), unit.name()));
    assertEquals(
        1, count(fields, new Place("contacts.text", "1"), SAMPLE.contacts().get(1).text()));
  }

  @Test
  void unitsOfOneNameAreToldApart() {
    CoOpinion unit = CoOpinion.named("市民政局").withOpinion("甲");
    Proposal twice = SAMPLE.withCoUnits(List.of(unit, unit.withOpinion("乙")));

    Proposal typed = TextFields.with(twice, new Place("coUnits.opinion", "市民政局#2"), "丙");

    assertEquals(List.of(unit, unit.withOpinion("丙")), typed.coUnits());
  }

  @Test
  void whatIsNoFreeTextIsNotThere() {
    List<String> fields = TextFields.of(SAMPLE).stream().map(one -> one.place().field()).toList();

    for (String field : List.of("id", "number", "category", "contact.phone", "council", "state")) {
      assertEquals(-1, fields.indexOf(field), field);
    }
    assertSame(SAMPLE, TextFields.with(SAMPLE, Place.of("number"), "别的"));
    assertSame(SAMPLE, TextFields.with(SAMPLE, Place.of("suggestions.reply", 99), "别的"));
  }

  @Test
  void whatAProposalMayNotHoldIsLeftOut() {
    assertEquals("甲\n乙", TextFields.with(SAMPLE, Place.of("title"), "甲\r\n\u0007乙").title());
  }

  @Property(tries = 60)
  void eachTextChangesAloneAndNothingElse(@ForAll("proposals") Proposal proposal) throws Exception {
    List<TextField> fields = TextFields.of(proposal);
    assertEquals(
        fields.size(), new HashSet<>(fields.stream().map(TextField::place).toList()).size());

    for (TextField field : fields) {
      assertSame(proposal, TextFields.with(proposal, field.place(), field.text()));
      Proposal typed = TextFields.with(proposal, field.place(), field.text() + "加");

      // The name of a co-unit is the place of its other texts, so compare by order.
      List<String> expected =
          fields.stream().map(one -> one.equals(field) ? one.text() + "加" : one.text()).toList();
      assertEquals(expected, TextFields.of(typed).stream().map(TextField::text).toList());
      assertEquals(List.of(typed), new ProposalJson().read(new ProposalJson().writeLine(typed)));
    }
  }

  @Provide
  Arbitrary<Proposal> proposals() {
    return ProposalArbitraries.proposals();
  }

  private static long count(List<TextField> fields, Place place, String text) {
    return fields.stream().filter(new TextField(place, text)::equals).count();
  }
}
