package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures of GB/T 9704-2012, one a row, read back from the files: twips, half points, eighths
/// of a point. `*` stands for every document on upright paper.
class FiguresTest {
  private static final List<DocumentKind> UPRIGHT =
      List.of(
          DocumentKind.REPLY_FORM,
          DocumentKind.REPLY_PROSE,
          DocumentKind.CO_OPINION,
          DocumentKind.FEEDBACK_FORM,
          DocumentKind.REMINDER,
          DocumentKind.PUBLIC_COPY);

  private final Documents documents =
      new Documents(Clock.fixed(Instant.parse("2023-06-20T02:00:00Z"), ZoneOffset.ofHours(8)));

  private FigureReader written(DocumentKind kind, Kind of, LetterFormat format, boolean seal)
      throws Exception {
    Profile profile = new Sample().profile().withLetterFormat(format).withSeal(seal);
    Proposal proposal =
        new Sample()
            .proposal()
            .withKind(of)
            .withCoUnits(List.of(CoOpinion.named("市民政局").withAskedOn(LocalDate.of(2023, 1, 4))))
            .with(b -> b.letter(b.letter().withDocNumber("云府函〔2023〕27号").withSigner("江一苇")));
    return new FigureReader(Docx.of(documents.render(kind, proposal, profile).content()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A4 is 210 mm wide           | //w:sectPr[1]/w:pgSz/@w:w                | 11906
          and 297 mm high             | //w:sectPr[1]/w:pgSz/@w:h                | 16838
          37 mm above                 | //w:sectPr[1]/w:pgMar/@w:top             | 2098
          28 mm left                  | //w:sectPr[1]/w:pgMar/@w:left            | 1588
          26 mm right                 | //w:sectPr[1]/w:pgMar/@w:right           | 1474
          35 mm below                 | //w:sectPr[1]/w:pgMar/@w:bottom          | 1984
          no grid narrows the line    | //w:sectPr[1]/w:docGrid/@w:type          | ''
          the pitch for who wants one | //w:sectPr[1]/w:docGrid/@w:linePitch     | 579
          """)
  void thePageOfEveryUprightDocument(String figure, String path, String expected) throws Exception {
    for (DocumentKind kind : UPRIGHT) {
      for (Kind of : Kind.values()) {
        for (LetterFormat format : LetterFormat.values()) {
          String first =
              written(kind, of, format, true)
                  .read("word/document.xml", path.replace("//w:sectPr[1]", "(//w:sectPr)[1]"));
          assertEquals(expected, first, figure + " in " + kind + " " + of + " " + format);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          body 仿宋                         | BodyText       | w:rPr/w:rFonts/@w:eastAsia     | 仿宋_GB2312
          body 16 pt                        | BodyText       | w:rPr/w:sz/@w:val              | 32
          body set 0.25 pt closer           | BodyText       | w:rPr/w:spacing/@w:val         | -5
          body on 28.95 pt                  | BodyText       | w:pPr/w:spacing/@w:line        | 579
          body pitch is exact               | BodyText       | w:pPr/w:spacing/@w:lineRule    | exact
          body begins two characters in     | BodyText       | w:pPr/w:ind/@w:firstLineChars  | 200
          title 小标宋                      | LetterTitle    | w:rPr/w:rFonts/@w:eastAsia     | 方正小标宋简体
          title 22 pt                       | LetterTitle    | w:rPr/w:sz/@w:val              | 44
          title centred                     | LetterTitle    | w:pPr/w:jc/@w:val              | center
          title not bold                    | LetterTitle    | w:rPr/w:b/@w:val               | ''
          addressee one line under it       | LetterTitle    | w:pPr/w:spacing/@w:after       | 579
          一、 黑体                         | Heading1Form   | w:rPr/w:rFonts/@w:eastAsia     | 黑体
          一、 in the text 黑体             | LevelOne       | w:rPr/w:rFonts/@w:eastAsia     | 黑体
          （一） 楷体                       | LevelTwo       | w:rPr/w:rFonts/@w:eastAsia     | 楷体_GB2312
          一、 16 pt                        | Heading1Form   | w:rPr/w:sz/@w:val              | 32
          signature 仿宋                    | Signature      | w:rPr/w:rFonts/@w:eastAsia     | 仿宋_GB2312
          signature from the right          | Signature      | w:pPr/w:jc/@w:val              | right
          附注 仿宋                         | Remark         | w:rPr/w:rFonts/@w:eastAsia     | 仿宋_GB2312
          附注 two characters in            | Remark         | w:pPr/w:ind/@w:firstLineChars  | 200
          附件 label 黑体                   | AnnexLabel     | w:rPr/w:rFonts/@w:eastAsia     | 黑体
          annex title on the third line     | AnnexTitle     | w:pPr/w:spacing/@w:before      | 579
          抄送 仿宋                         | Imprint        | w:rPr/w:rFonts/@w:eastAsia     | 仿宋_GB2312
          抄送 14 pt                        | Imprint        | w:rPr/w:sz/@w:val              | 28
          印发 one character in             | Imprint        | w:pPr/w:ind/@w:left            | 280
          and on the right                  | Imprint        | w:pPr/w:ind/@w:right           | 280
          page number 宋体                  | PageNumberOdd  | w:rPr/w:rFonts/@w:eastAsia     | 宋体
          its digits 宋体 too               | PageNumberOdd  | w:rPr/w:rFonts/@w:ascii        | 宋体
          page number 14 pt                 | PageNumberOdd  | w:rPr/w:sz/@w:val              | 28
          odd right                         | PageNumberOdd  | w:pPr/w:jc/@w:val              | right
          one character in                  | PageNumberOdd  | w:pPr/w:ind/@w:right           | 280
          even left                         | PageNumberEven | w:pPr/w:jc/@w:val              | left
          one character in                  | PageNumberEven | w:pPr/w:ind/@w:left            | 280
          the mark red                      | IssuerMark     | w:rPr/w:color/@w:val           | FF0000
          the mark 小标宋                   | IssuerMark     | w:rPr/w:rFonts/@w:eastAsia     | 方正小标宋简体
          red rule 4 mm under the number    | HeadRule       | w:pPr/w:spacing/@w:line        | 227
          list 仿宋                         | ListText       | w:rPr/w:rFonts/@w:eastAsia     | 仿宋_GB2312
          list 10.5 pt                      | ListText       | w:rPr/w:sz/@w:val              | 21
          list on 15 pt                     | ListText       | w:pPr/w:spacing/@w:line        | 300
          list head 黑体                    | ListHead       | w:rPr/w:rFonts/@w:eastAsia     | 黑体
          list head 10.5 pt                 | ListHead       | w:rPr/w:sz/@w:val              | 21
          form head 黑体                    | FormHead       | w:rPr/w:rFonts/@w:eastAsia     | 黑体
          form cells 16 pt                  | FormCell       | w:rPr/w:sz/@w:val              | 32
          form cells on 28.95 pt            | FormCell       | w:pPr/w:spacing/@w:line        | 579
          """)
  void styles(String figure, String style, String path, String expected) throws Exception {
    assertEquals(
        expected,
        written(DocumentKind.REPLY_PROSE, Kind.CPPCC, LetterFormat.DOCUMENT, true)
            .style(style, path),
        figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title two lines under the rule     | DOCUMENT | document | //w:p[w:pPr/w:pStyle/@w:val='LetterTitle']/w:pPr/w:spacing/@w:before | 1158
          版记 at the foot of the type area  | DOCUMENT | document | //w:tblpPr/@w:tblpYSpec                    | bottom
          measured from the margins          | DOCUMENT | document | //w:tblpPr/@w:vertAnchor                   | margin
          as wide as the type area           | DOCUMENT | document | //w:tbl[1]/w:tblGrid/w:gridCol/@w:w        | 8844
          its first rule 0.35 mm             | DOCUMENT | document | //w:tblBorders/w:top/@w:sz                 | 8
          its last rule 0.35 mm              | DOCUMENT | document | //w:tblBorders/w:bottom/@w:sz              | 8
          those between 0.25 mm              | DOCUMENT | document | //w:tblBorders/w:insideH/@w:sz             | 6
          抄送 hangs behind its label        | DOCUMENT | document | //w:tbl//w:ind/@w:hanging                  | 840
          page number's foot                 | DOCUMENT | document | //w:pgMar/@w:footer                        | 1428
          mark 30 mm from the top            | LETTER   | document | //w:pgMar/@w:header                        | 1701
          second rule 20 mm from the foot    | LETTER   | document | //w:pgMar/@w:footer                        | 1134
          first page of its own              | LETTER   | document | count                                      | 1
          first rule thick over thin         | LETTER   | header1  | //w:pBdr/w:bottom/@w:val                   | thickThinSmallGap
          4 mm under the mark                | LETTER   | header1  | //w:spacing/@w:line                        | 227
          red                                | LETTER   | header1  | //w:pBdr/w:bottom/@w:color                 | FF0000
          second rule thin over thick        | LETTER   | footer3  | //w:pBdr/w:bottom/@w:val                   | thinThickSmallGap
          rules 170 mm long, on the left     | LETTER   | styles   | //w:style[@w:styleId='LetterRule']//w:ind/@w:left  | -454
          and on the right                   | LETTER   | styles   | //w:style[@w:styleId='LetterRule']//w:ind/@w:right | -340
          文号 flush right                   | LETTER   | document | (//w:tab/@w:pos)[1]                        | 8844
          title two lines under the last     | LETTER   | document | //w:p[w:pPr/w:pStyle/@w:val='LetterTitle']/w:pPr/w:spacing/@w:before | 1158
          no rules around the copies         | LETTER   | document | //w:tblBorders/*/@w:sz                     | ''
          """)
  void bothFormats(String figure, LetterFormat format, String part, String path, String expected)
      throws Exception {
    for (DocumentKind kind : List.of(DocumentKind.REPLY_PROSE, DocumentKind.CO_OPINION)) {
      for (Kind of : Kind.values()) {
        FigureReader read = written(kind, of, format, true);
        String found =
            path.equals("count")
                ? String.valueOf(
                    read.read("word/document.xml", "//w:headerReference[@w:type='first']/@w:type")
                        .split(" ", -1)
                        .length)
                : read.read("word/" + part + ".xml", path);
        assertEquals(expected, found, figure + " in " + kind + " " + of);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          landscape                           | //w:sectPr[last()]/w:pgSz/@w:orient       | landscape
          225 mm usable, left 37              | //w:sectPr[last()]/w:pgMar/@w:left        | 2098
          and right 35                        | //w:sectPr[last()]/w:pgMar/@w:right       | 1984
          16 26 14 18 20 30 38 28 25 10 mm    | //w:tbl[last()]/w:tblGrid/w:gridCol/@w:w  | 907 1474 794 1020 1134 1701 2155 1587 1417 567
          head row repeated                   | //w:tbl[last()]/w:tr[w:trPr/w:tblHeader]/w:tc[1]/w:tcPr/w:tcW/@w:w | 907
          no row but the head is kept whole   | //w:tbl[last()]/w:tr[w:trPr/w:cantSplit][not(w:trPr/w:tblHeader)]/w:tc/w:tcPr/w:tcW/@w:w | ''
          five cells merged downwards         | //w:tbl[last()]//w:vMerge/@w:val          | restart restart restart restart restart
          borders 0.5 pt                      | //w:tbl[last()]/w:tblPr/w:tblBorders/*/@w:sz | 4 4 4 4 4 4
          """)
  void theTenColumnsAloneAndBehindTheForm(String figure, String path, String expected)
      throws Exception {
    for (DocumentKind kind : List.of(DocumentKind.WORK_LIST, DocumentKind.REPLY_FORM)) {
      for (Kind of : Kind.values()) {
        assertEquals(
            expected,
            written(kind, of, LetterFormat.DOCUMENT, true)
                .read(
                    "word/document.xml",
                    path.replace("//w:sectPr[last()]", "(//w:sectPr)[last()]")),
            figure + " in " + kind);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REPLY_FORM    | 26 + 52 : 26 + 52 mm | //w:body/w:tbl[1]/w:tblGrid/w:gridCol/@w:w | 1474 2948 1474 2948
          REPLY_FORM    | 0.5 pt all around    | //w:body/w:tbl[1]/w:tblPr/w:tblBorders/*/@w:sz | 4 4 4 4 4 4
          FEEDBACK_FORM | as wide as the text  | sum                                        | 8844
          FEEDBACK_FORM | 0.5 pt all around    | //w:body/w:tbl[1]/w:tblPr/w:tblBorders/*/@w:sz | 4 4 4 4 4 4
          """)
  void forms(DocumentKind kind, String figure, String path, String expected) throws Exception {
    FigureReader read = written(kind, Kind.CPPCC, LetterFormat.DOCUMENT, true);
    String grid = read.read("word/document.xml", "//w:body/w:tbl[1]/w:tblGrid/w:gridCol/@w:w");
    String found =
        path.equals("sum")
            ? String.valueOf(
                List.of(grid.split(" ", -1)).stream()
                    .collect(Collectors.summingInt(Integer::parseInt)))
            : read.read("word/document.xml", path);
    assertEquals(expected, found, figure);
  }

  /// Under a seal the date ends four characters from the right and the name is centred above it;
  /// without, the name ends two characters from the right.
  @ParameterizedTest
  @CsvSource({"true, 1158, 1256", "false, 579, 628"})
  void theSignatureWithAndWithoutASeal(boolean seal, String above, String indent) throws Exception {
    FigureReader read = written(DocumentKind.REPLY_PROSE, Kind.CPPCC, LetterFormat.DOCUMENT, seal);
    String signed = "//w:p[w:pPr/w:pStyle/@w:val='Signature']";

    assertEquals(above, read.read("word/document.xml", signed + "[1]/w:pPr/w:spacing/@w:before"));
    String indents = read.read("word/document.xml", signed + "/w:pPr/w:ind/@w:right");
    assertEquals(indent, indents.split(" ", -1)[seal ? 1 : 0]);
    assertEquals("2023年6月12日", read.read("word/document.xml", signed + "[last()]/w:r/w:t/text()"));
  }
}
