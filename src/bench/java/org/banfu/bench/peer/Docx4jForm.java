package org.banfu.bench.peer;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/// The reply form as a plain docx4j program builds it, the same parts as [PoiForm].
public final class Docx4jForm {
  private static final int MERGED_COLUMNS = 5;

  private final ObjectFactory objects = Context.getWmlObjectFactory();

  public static byte[] build(FormText form) throws Docx4JException {
    return new Docx4jForm().document(form);
  }

  private byte[] document(FormText form) throws Docx4JException {
    WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
    List<Object> body = document.getMainDocumentPart().getContent();
    body.add(paragraph(form.title(), "方正小标宋简体", 44));
    body.add(form(form));
    P turn = objects.createP();
    turn.setPPr(objects.createPPr());
    turn.getPPr().setSectPr(section(false));
    body.add(turn);
    body.add(paragraph("附件", "黑体", 32));
    body.add(paragraph(form.annexTitle(), "方正小标宋简体", 44));
    body.add(paragraph(form.annexLine(), "仿宋", 24));
    body.add(annex(form.annex()));
    document.getMainDocumentPart().getJaxbElement().getBody().setSectPr(section(true));
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private Tbl form(FormText form) {
    Tbl table = objects.createTbl();
    row(table, cell(form.opening(), "仿宋", 32, 4));
    row(table, cell(List.of("意见建议"), "黑体", 32, 2), cell(List.of("办理答复"), "黑体", 32, 2));
    for (List<String> reply : form.replies()) {
      row(
          table,
          cell(reply.subList(0, 1), "黑体", 32, 2),
          cell(reply.subList(1, reply.size()), "仿宋", 32, 2));
    }
    row(table, cell(form.process(), "仿宋", 32, 4));
    row(table, cell(form.category(), "仿宋", 32, 4));
    row(
        table,
        form.contact().stream().map(text -> cell(List.of(text), "仿宋", 32, 1)).toArray(Tc[]::new));
    return table;
  }

  private Tbl annex(List<List<String>> rows) {
    Tbl table = objects.createTbl();
    for (int r = 0; r < rows.size(); r++) {
      Tr row = objects.createTr();
      if (r == 0) {
        row.setTrPr(objects.createTrPr());
        row.getTrPr()
            .getCnfStyleOrDivIdOrGridBefore()
            .add(objects.createCTTrPrBaseTblHeader(objects.createBooleanDefaultTrue()));
      }
      for (int c = 0; c < rows.get(r).size(); c++) {
        boolean merged = r > 0 && c < MERGED_COLUMNS;
        List<String> texts = merged && r > 1 ? List.of("") : rows.get(r).get(c).lines().toList();
        Tc cell = cell(texts.isEmpty() ? List.of("") : texts, r == 0 ? "黑体" : "仿宋", 21, 1);
        if (merged) {
          TcPrInner.VMerge merge = objects.createTcPrInnerVMerge();
          merge.setVal(r == 1 ? "restart" : "continue");
          cell.getTcPr().setVMerge(merge);
        }
        row.getContent().add(cell);
      }
      table.getContent().add(row);
    }
    return table;
  }

  private void row(ContentAccessor table, Tc... cells) {
    Tr row = objects.createTr();
    row.getContent().addAll(List.of(cells));
    table.getContent().add(row);
  }

  private Tc cell(List<String> texts, String font, int halfPoints, int columns) {
    Tc cell = objects.createTc();
    TcPr properties = objects.createTcPr();
    TcPrInner.GridSpan span = objects.createTcPrInnerGridSpan();
    span.setVal(BigInteger.valueOf(columns));
    properties.setGridSpan(span);
    cell.setTcPr(properties);
    for (String text : texts) {
      cell.getContent().add(paragraph(text, font, halfPoints));
    }
    return cell;
  }

  private P paragraph(String content, String font, int halfPoints) {
    P paragraph = objects.createP();
    PPr properties = objects.createPPr();
    properties.setSpacing(objects.createPPrBaseSpacing());
    properties.getSpacing().setLine(BigInteger.valueOf(579));
    properties.getSpacing().setLineRule(STLineSpacingRule.EXACT);
    properties.setInd(objects.createPPrBaseInd());
    properties.getInd().setFirstLine(BigInteger.valueOf(640));
    paragraph.setPPr(properties);
    R run = objects.createR();
    RPr look = objects.createRPr();
    look.setRFonts(objects.createRFonts());
    look.getRFonts().setEastAsia(font);
    look.getRFonts().setAscii(font);
    look.setSz(objects.createHpsMeasure());
    look.getSz().setVal(BigInteger.valueOf(halfPoints));
    run.setRPr(look);
    Text text = objects.createText();
    text.setValue(content);
    JAXBElement<Text> element = objects.createRT(text);
    run.getContent().add(element);
    paragraph.getContent().add(run);
    return paragraph;
  }

  private SectPr section(boolean landscape) {
    SectPr section = objects.createSectPr();
    section.setPgSz(objects.createSectPrPgSz());
    section.getPgSz().setW(BigInteger.valueOf(landscape ? 16838 : 11906));
    section.getPgSz().setH(BigInteger.valueOf(landscape ? 11906 : 16838));
    section
        .getPgSz()
        .setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    section.setPgMar(objects.createSectPrPgMar());
    section.getPgMar().setTop(BigInteger.valueOf(2098));
    section.getPgMar().setLeft(BigInteger.valueOf(1588));
    section.getPgMar().setRight(BigInteger.valueOf(1474));
    section.getPgMar().setBottom(BigInteger.valueOf(1984));
    return section;
  }
}
