package org.banfu.proposal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the readers refuse, and that the sentence says where.
class RefusalTest {
  private static final String HEAD = "{\"format\":\"banfu\",\"version\":1,\"proposals\":[";
  private static final String PROPOSAL = "{\"id\":\"p1\",\"kind\":\"CPPCC\",";
  private final ProposalJson json = new ProposalJson();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                                | json.empty
          `  `                                              | json.empty
          hello                                             | json.syntax
          {"format":"banfu" "version":1}                    | json.syntax
          {"format":"banfu","version":1,"proposals":[       | json.truncated
          {"format":"banfu","version":1,"proposals":["      | json.truncated
          {"format":"banfu","version":1}x                   | json.trailing
          {"format":"banfu","version":1}]                   | json.trailing
          {"format":"banfu","version":1}{"format":"banfu","version":1} | json.trailing
          []                                                | json.wrongType.object
          null                                              | json.wrongType.object
          {"format":"banfu-profile","version":1}            | json.wrongFormat
          {"format":7,"version":1}                          | json.wrongType.text
          {"version":1}                                     | json.missing
          {"format":"banfu"}                                | json.missing
          {"format":"banfu","format":"banfu","version":1}   | json.duplicateKey
          {"format":"banfu","version":0}                    | json.wrongVersion
          {"format":"banfu","version":"1"}                  | json.wrongType.number
          {"format":"banfu","version":2}                    | json.newer
          {"format":"banfu","version":1,"extra":0}          | json.unknownKey
          {"format":"banfu","version":2,"extra":0}          | json.newer
          {"extra":{"a":[0]},"format":"banfu","version":2}  | json.newer
          {"format":"banfu","version":1,"proposals":7}      | json.wrongType.list
          {"format":"banfu","version":1,"proposals":[null]} | json.nullElement
          {"format":"banfu","version":1,"proposals":[[]]}   | json.wrongType.object
          """)
  void documentIsRefused(String text, String code) {
    assertEquals(code, refused(text).problem().code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "titel":""              | json.unknownKey       | proposals[0].titel
          "title":"","title":""   | json.duplicateKey     | proposals[0].title
          "title":7               | json.wrongType.text   | proposals[0].title
          "title":["七"]          | json.wrongType.text   | proposals[0].title
          "title":true            | json.wrongType.text   | proposals[0].title
          "term":"7"              | json.wrongType.number | proposals[0].term
          "term":7.0              | json.wrongType.number | proposals[0].term
          "term":7e0              | json.wrongType.number | proposals[0].term
          "term":99999999999      | json.wrongType.number | proposals[0].term
          "number":20230862       | json.wrongType.text   | proposals[0].number
          "keyItem":"true"        | json.wrongType.flag   | proposals[0].keyItem
          "keyItem":1             | json.wrongType.flag   | proposals[0].keyItem
          "repliedOn":"2023-02-30"          | json.wrongType.date | proposals[0].repliedOn
          "repliedOn":"2023.7.17"           | json.wrongType.date | proposals[0].repliedOn
          "repliedOn":"2023-07-17T00:00:00" | json.wrongType.date | proposals[0].repliedOn
          "repliedOn":[2023,7,17]           | json.wrongType.date | proposals[0].repliedOn
          "repliedOn":""                    | json.wrongType.date | proposals[0].repliedOn
          "role":"lead"           | json.unknownValue     | proposals[0].role
          "role":""               | json.unknownValue     | proposals[0].role
          "role":0                | json.wrongType.text   | proposals[0].role
          "letter":[]             | json.wrongType.object | proposals[0].letter
          "letter":""             | json.wrongType.object | proposals[0].letter
          "letter":{"dated":""}   | json.unknownKey       | proposals[0].letter.dated
          "tags":"公园"           | json.wrongType.list   | proposals[0].tags
          "tags":["公园",null]    | json.nullElement      | proposals[0].tags[1]
          "tags":[["公园"]]       | json.wrongType.text   | proposals[0].tags[0]
          "suggestions":[{"id":"s1"},{"id":"s2","reply":3}] | json.wrongType.text   | proposals[0].suggestions[1].reply
          "suggestions":[{"id":"s1"},{"id":"s1"}]           | json.duplicateId      | proposals[0].suggestions[1].id
          "suggestions":[{"heading":"无"}]                  | json.missing          | proposals[0].suggestions[0]
          "suggestions":[{"id":"s1","items":[{"id":"i1"}]}] | json.missing          | proposals[0].suggestions[0].items[0]
          "suggestions":[{"id":"../s"}]                     | json.notAnId          | proposals[0].suggestions[0].id
          "suggestions":[{"id":""}]                         | json.notAnId          | proposals[0].suggestions[0].id
          "history":[{"on":"2023-01-01"}]                   | json.missing          | proposals[0].history[0]
          "notes":"\\u0007"       | json.controlCharacter | proposals[0].notes
          "notes":"\\u007f"       | json.controlCharacter | proposals[0].notes
          "notes":"\\ud842"       | json.controlCharacter | proposals[0].notes
          "notes":"\\udc00\\ud800" | json.controlCharacter | proposals[0].notes
          "notes":"\\uffff"       | json.controlCharacter | proposals[0].notes
          "notes":'一'            | json.syntax           | proposals[0].notes
          "notes":"\\x"           | json.syntax           | proposals[0].notes
          """)
  void placeIsNamed(String body, String code, String path) {
    ProblemException refused = refused(HEAD + "\n" + PROPOSAL + body + "}]}");

    assertEquals(code, refused.problem().code());
    assertEquals("2", refused.problem().arguments().get(0));
    assertEquals(path, refused.problem().arguments().get(2));
  }

  @Test
  void lineAndColumnPointAtTheValue() {
    String text =
        """
        {
          "format": "banfu",
          "version": 1,
          "proposals": [
            {
              "id": "p1",
              "kind": "CPPCC",
              "suggestions": [
                { "id": "s1" },
                { "id": "s2", "reply": 3 }
              ]
            }
          ]
        }
        """;

    List<String> arguments = refused(text).problem().arguments();

    assertEquals(
        List.of("10", "32", "proposals[0].suggestions[1].reply", "3"), arguments.subList(0, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"kind\":\"CPPCC\"}", "{\"id\":\"p1\"}", "{\"id\":null,\"kind\":\"NPC\"}"})
  void idAndKindCannotBeMissing(String proposal) {
    assertEquals("json.missing", refused(HEAD + proposal + "]}").problem().code());
  }

  @Test
  void repeatedIdOfProposalsIsRefusedOverLinesToo() {
    String one = HEAD + PROPOSAL + "\"title\":\"\"}]}";

    assertEquals("json.duplicateId", refused(one + "\n" + one).problem().code());
  }

  @Test
  void repeatedIdOfItemsIsRefusedOverTheSuggestionsOfAProposal() {
    String item = "\"items\":[{\"id\":\"i1\",\"stage\":\"DONE\"}]}";
    String body = "\"suggestions\":[{\"id\":\"s1\"," + item + ",{\"id\":\"s2\"," + item + "]}]}";

    assertEquals("json.duplicateId", refused(HEAD + PROPOSAL + body).problem().code());
  }

  @Test
  void rawControlCharacterIsRefused() {
    String text = HEAD + PROPOSAL + "\"notes\":\"a\u0007b\"}]}";

    assertEquals("json.syntax", refused(text).problem().code());
  }

  @Test
  void rawHalfOfACharacterIsRefused() {
    String text = HEAD + PROPOSAL + "\"notes\":\"a\uD842b\"}]}";

    assertEquals("json.controlCharacter", refused(text).problem().code());
  }

  @Test
  void depthIsBounded() {
    String deep = "[".repeat(1_000_000);

    assertEquals("json.wrongType.object", refused(HEAD + deep).problem().code());
    assertEquals("json.unknownKey", refused("{\"extra\":" + deep).problem().code());
  }

  @Test
  void lengthOfNumbersAndNamesIsBounded() {
    String digits = "1".repeat(100_000);

    assertEquals("json.tooLong", refused(HEAD + PROPOSAL + "\"term\":" + digits).problem().code());
    assertEquals("json.tooLong", refused("{\"" + digits + "\":1}").problem().code());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 1000, 2500})
  void exampleCutAnywhereIsRefused(int length) throws Exception {
    String cut = Examples.text("example.json").substring(0, length);

    assertEquals("json.truncated", refused(cut).problem().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everySentenceNamesLineColumnAndPath(String language) {
    var messages = new Messages(Locale.forLanguageTag(language));
    ProblemException refused = refused(HEAD + "\n" + PROPOSAL + "\"titel\":\"\"}]}");

    String sentence = messages.text(refused.problem());

    assertTrue(sentence.contains("proposals[0].titel"), sentence);
    assertTrue(sentence.contains("2"), sentence);
    assertFalse(sentence.contains("{"), sentence);
  }

  @Test
  void newerFileIsSaidToBeNewer() {
    ProblemException refused = refused("{\"format\":\"banfu\",\"version\":12}");

    String sentence = new Messages(Locale.ENGLISH).text(refused.problem());

    assertTrue(
        sentence.contains("this file was written by a newer Banfu (file version 12"), sentence);
  }

  private ProblemException refused(String text) {
    return assertThrows(ProblemException.class, () -> json.read(text));
  }
}
