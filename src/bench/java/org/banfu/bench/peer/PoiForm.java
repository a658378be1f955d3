package org.banfu.bench.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// The reply form as a plain Apache POI program builds it: paragraphs, runs, two tables, two
/// sections.
public final class PoiForm {
  private static final int MERGED_COLUMNS = 5;

  private PoiForm() {}

  public static byte[] build(FormText form) throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      text(document.createParagraph(), form.title(), "方正小标宋简体", 22)
          .setAlignment(ParagraphAlignment.CENTER);
      form(document, form);
      section(document.createParagraph().getCTP().addNewPPr().addNewSectPr(), false);
      text(document.createParagraph(), "附件", "黑体", 16);
      text(document.createParagraph(), form.annexTitle(), "方正小标宋简体", 22)
          .setAlignment(ParagraphAlignment.CENTER);
      text(document.createParagraph(), form.annexLine(), "仿宋", 12);
      annex(document, form.annex());
      section(document.getDocument().getBody().addNewSectPr(), true);
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void form(XWPFDocument document, FormText form) {
    XWPFTable table = document.createTable(form.replies().size() + 5, 4);
    int at = 0;
    across(table.getRow(at++), form.opening());
    halves(table.getRow(at++), List.of("意见建议"), List.of("办理答复"));
    for (List<String> reply : form.replies()) {
      halves(table.getRow(at++), reply.subList(0, 1), reply.subList(1, reply.size()));
    }
    across(table.getRow(at++), form.process());
    across(table.getRow(at++), form.category());
    for (int i = 0; i < 4; i++) {
      cell(table.getRow(at).getCell(i), List.of(form.contact().get(i)), "仿宋", 16);
    }
  }

  private static void across(XWPFTableRow row, List<String> paragraphs) {
    for (int i = 3; i > 0; i--) {
      row.removeCell(i);
    }
    properties(row.getCell(0)).addNewGridSpan().setVal(BigInteger.valueOf(4));
    cell(row.getCell(0), paragraphs, "仿宋", 16);
  }

  private static void halves(XWPFTableRow row, List<String> left, List<String> right) {
    row.removeCell(3);
    row.removeCell(2);
    for (int i = 0; i < 2; i++) {
      properties(row.getCell(i)).addNewGridSpan().setVal(BigInteger.TWO);
    }
    cell(row.getCell(0), left, "黑体", 16);
    cell(row.getCell(1), right, "仿宋", 16);
  }

  private static void annex(XWPFDocument document, List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
    table.getRow(0).setRepeatHeader(true);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        XWPFTableCell cell = table.getRow(r).getCell(c);
        if (r > 0 && c < MERGED_COLUMNS) {
          properties(cell).addNewVMerge().setVal(r == 1 ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (r < 2 || c >= MERGED_COLUMNS) {
          cell(cell, rows.get(r).get(c).lines().toList(), r == 0 ? "黑体" : "仿宋", 10.5);
        }
      }
    }
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  private static void cell(XWPFTableCell cell, List<String> texts, String font, double points) {
    for (int i = 0; i < texts.size(); i++) {
      text(i == 0 ? cell.getParagraphArray(0) : cell.addParagraph(), texts.get(i), font, points);
    }
  }

  private static XWPFParagraph text(
      XWPFParagraph paragraph, String text, String font, double points) {
    paragraph.setSpacingBetween(28.95, LineSpacingRule.EXACT);
    paragraph.setIndentationFirstLine(640);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontFamily(font, XWPFRun.FontCharRange.ascii);
    run.setFontSize(points);
    run.setCharacterSpacing(-5);
    run.setText(text);
    return paragraph;
  }

  private static void section(CTSectPr section, boolean landscape) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(landscape ? 16838 : 11906));
    size.setH(BigInteger.valueOf(landscape ? 11906 : 16838));
    size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(2098));
    margins.setLeft(BigInteger.valueOf(1588));
    margins.setRight(BigInteger.valueOf(1474));
    margins.setBottom(BigInteger.valueOf(1984));
  }
}
