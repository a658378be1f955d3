package org.banfu.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.banfu.document.font.Fonts;
import org.banfu.document.font.TinyFont;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of the fonts of a Word letter: which one is used where the first is missing, and
/// which characters a font lacks, as the installed fonts themselves prove it.
class LetterFontsTest {
  private static final String NEW = Character.toString(0x2EBF0);
  private static final List<String> ROLES = List.of("title", "heading1", "heading2", "page");

  @TempDir Path folder;

  private final Profile profile = new Sample().profile();
  private final Proposal sample = new Sample().proposal();
  private final AtomicInteger looks = new AtomicInteger();
  private final Documents documents =
      new Documents()
          .on(
              new Machine(() -> {
                looks.incrementAndGet();
                return Fonts.of(List.of(folder));
              }));

  /// Every character of a letter in the standard form, for fonts that lack nothing of it.
  private String usual(Proposal proposal, Profile office) throws Exception {
    byte[] docx = new Documents().render(DocumentKind.REPLY_PROSE, proposal, office).content();
    return String.join("", Docx.of(docx).paragraphs()) + "一、关于走访村民朱和某第页—0123456789";
  }

  private Proposal replied(String text) {
    return sample.withSuggestions(List.of(Suggestion.of("", text)));
  }

  private List<Problem> notes(Proposal proposal, Profile office) throws Exception {
    return documents.render(DocumentKind.REPLY_PROSE, proposal, office).fontNotes().get();
  }

  private static List<Problem> of(String code, List<Problem> notes) {
    return notes.stream().filter(note -> note.code().equals("document." + code)).toList();
  }

  @Test
  void theFontInThePlaceOfAMissingOneIsNamed() throws Exception {
    TinyFont.open("华文中宋", usual(sample, profile)).into(folder, "title.ttf");

    List<Problem> replaced = of("fontReplaced", notes(sample, profile));

    assertTrue(
        replaced.contains(Problem.of("document.fontReplaced", "方正小标宋简体", "华文中宋")),
        replaced.toString());
  }

  @Test
  void nothingIsSaidWhereEachFontIsHereAndHasAllCharacters() throws Exception {
    String usual = usual(sample, profile);
    for (String family : List.of("方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312", "宋体")) {
      TinyFont.open(family, usual).into(folder, family + ".ttf");
    }

    assertEquals(List.of(), notes(sample, profile));
  }

  @Test
  void whatAMissingStandardFontLacksIsKnownByTheStandard() throws Exception {
    TinyFont.open("仿宋", usual(sample, profile) + "镕𠮷").into(folder, "fangsong.ttf");

    assertEquals(
        List.of(Problem.of("document.rareCharacters", 2, "镕、𠮷", "仿宋_GB2312", "仿宋")),
        of("rareCharacters", notes(replied("朱镕和𠮷某"), profile)));
  }

  @Test
  void anInstalledFontIsAskedItselfWhateverItsName() throws Exception {
    String usual = usual(sample, profile);
    for (String role : ROLES) {
      TinyFont.open(role, usual).into(folder, role + ".ttf");
    }
    TinyFont.open("自造仿宋", usual).into(folder, "body.ttf");
    TinyFont.open("宋体", usual + "镕").into(folder, "song.ttf");
    Profile office =
        profile.withFonts(
            Map.of(
                "title", List.of("title"),
                "heading1", List.of("heading1"),
                "heading2", List.of("heading2"),
                "page", List.of("page"),
                "body", List.of("自造仿宋", "仿宋")));

    assertEquals(
        List.of(Problem.of("document.rareCharacters", 1, "镕", "自造仿宋", "宋体")),
        notes(replied("朱镕和某"), office));
    assertEquals(List.of(), notes(replied("朱和某"), office));
  }

  @Test
  void everyRoleIsLookedAt() throws Exception {
    String usual = usual(sample, profile);
    TinyFont.open("黑体", usual).into(folder, "hei.ttf");
    TinyFont.open("仿宋_GB2312", usual + "镕").into(folder, "fangsong.ttf");

    List<Problem> rare =
        of(
            "rareCharacters",
            notes(sample.withSuggestions(List.of(Suggestion.of("关于朱镕", "朱镕和某"))), profile));

    assertEquals(
        List.of(Problem.of("document.rareCharacters", 1, "镕", "黑体", "Noto Sans SC")), rare);
  }

  @Test
  void whatNoFontOfThisMachineHasIsSaid() throws Exception {
    TinyFont.open("仿宋", usual(sample, profile)).into(folder, "fangsong.ttf");

    List<Problem> notes = notes(replied("走访" + NEW + "某"), profile);

    assertEquals(
        List.of(
            Problem.of("document.charactersWithoutFont", "仿宋", NEW + " U+2EBF0 “走访" + NEW + "某”")),
        of("charactersWithoutFont", notes));
    assertEquals(List.of(), of("rareCharacters", notes));
  }

  @Test
  void alikeLettersAreToldAlikeAndEachRareOneForItself() throws Exception {
    TinyFont.open("仿宋", usual(sample, profile) + "镕").into(folder, "fangsong.ttf");
    List<Problem> plain = notes(replied("走访"), profile);

    List<Problem> rare = notes(replied("走访朱镕"), profile);
    List<Problem> after = notes(replied("走访村民"), profile);

    assertEquals(List.of(), of("rareCharacters", plain));
    assertEquals("镕", of("rareCharacters", rare).getFirst().arguments().get(1));
    assertEquals(plain, after);
  }

  @Test
  void writingDoesNotWaitForTheFontsAndAllShareOneLook() throws Exception {
    Rendered letter = documents.render(DocumentKind.REPLY_PROSE, sample, profile);
    assertEquals(0, looks.get());

    letter.fontNotes().get();
    documents.render(DocumentKind.REPLY_FORM, sample, profile).allNotes();
    new PrintedDocuments(documents).pdf(DocumentKind.REPLY_FORM, sample, profile);
    new PrintedDocuments(documents.always(documents.builtIn(DocumentKind.REPLY_FORM, profile)))
        .pages(DocumentKind.REPLY_FORM, sample, profile);

    assertEquals(1, looks.get());
  }

  @Test
  void ourOwnJsonHasNoFonts() throws Exception {
    assertEquals(List.of(), documents.render(DocumentKind.JSON, sample, profile).fontNotes().get());
    assertEquals(0, looks.get());
  }

  /// Its map of characters says that it is longer than the file.
  @Test
  void aDamagedFontOfThisMachineIsToldAndTheLetterIsThere() throws Exception {
    TinyFont.open("仿宋", usual(sample, profile)).into(folder, "fangsong.ttf");
    Path font = folder.resolve("fangsong.ttf");
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(font));
    int map = bytes.getInt(new String(bytes.array(), ISO_8859_1).indexOf("cmap") + 8);
    bytes.putInt(map + 24, 1_000_000);
    Files.write(font, bytes.array());

    Rendered letter = documents.render(DocumentKind.REPLY_PROSE, sample, profile);

    assertEquals(
        List.of(Problem.of("document.fontsNotChecked", letter.fileName())),
        letter.fontNotes().get());
  }

  @Test
  void fontsOnWhichTheStackEndsAreToldAsTheRest() throws Exception {
    var machine =
        new Machine(() -> {
          throw new StackOverflowError();
        });

    Rendered letter = new Documents().on(machine).render(DocumentKind.REPLY_PROSE, sample, profile);

    assertEquals(
        List.of(Problem.of("document.fontsNotChecked", letter.fileName())),
        letter.withFontNotes().notes().stream()
            .filter(note -> !letter.notes().contains(note))
            .toList());
  }
}
