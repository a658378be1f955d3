package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;

class TemplateFieldsTest {
  private final Sample sample = new Sample();

  private Map<String, TemplateField> fields(Proposal proposal, Locale language) {
    return TemplateFields.of(proposal, sample.profile(), language).stream()
        .collect(Collectors.toMap(TemplateField::name, Function.identity()));
  }

  @Test
  void everyPlaceholderIsThereWithItsMeaningInBothLanguages() {
    var chinese = fields(sample.proposal(), Locale.CHINESE);
    var english = fields(sample.proposal(), Locale.ENGLISH);

    assertEquals(Placeholders.names(), chinese.keySet());
    assertEquals(Placeholders.names(), english.keySet());
    assertEquals("提案或建议的题目（案由）", chinese.get("题目").meaning());
    assertEquals("the proposal's title", english.get("题目").meaning());
    english.values().forEach(field -> assertFalse(field.meaning().isBlank(), field.name()));
  }

  @Test
  void eachSaysWhatItSaysNow() {
    var fields = fields(sample.proposal(), Locale.CHINESE);
    var first = sample.proposal().suggestions().getFirst();

    assertEquals(sample.proposal().title(), fields.get("题目").value());
    assertEquals(first.reply(), fields.get("办理答复").value());
    assertFalse(fields.get("事项内容").value().isBlank());
    assertEquals("", fields.get("意见建议").value());
    assertEquals("{{题目}}", fields.get("题目").typed());
    assertEquals("{{#意见建议}}{{/意见建议}}", fields.get("意见建议").typed());
    assertEquals(List.of("意见建议"), fields.get("办理答复").within());
  }

  @Test
  void aProposalOfNothingSaysNothing() {
    var fields = fields(Proposal.create(Kind.CPPCC), Locale.CHINESE);

    assertEquals("", fields.get("办理答复").value());
    assertEquals("", fields.get("事项内容").value());
  }
}
