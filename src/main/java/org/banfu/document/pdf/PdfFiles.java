package org.banfu.document.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.banfu.document.font.Fonts;
import org.banfu.document.page.Page;
import org.banfu.document.page.Pages;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Writes pages as PDF files. Equal pages give equal bytes. For any number of threads, one file at
/// a time: the fonts that were read are kept.
public final class PdfFiles {
  private final PdfFonts fonts;

  public PdfFiles(Fonts fonts) {
    this.fonts = new PdfFonts(fonts);
  }

  /// What a reader shows of the document.
  ///
  /// @param date of the letter; null if it has none
  public record Info(String title, String author, @Nullable LocalDate date) {}

  /// A written file.
  ///
  /// @param notes the fonts that were replaced as they may not go out in a file
  // Nobody compares two of these as values.
  @SuppressWarnings("ArrayRecordComponent")
  public record Written(byte[] content, List<Problem> notes) {
    public Written {
      notes = List.copyOf(notes);
    }
  }

  /// Writes a file in memory.
  ///
  /// @throws IOException if a font or a picture cannot be read
  public synchronized Written write(Pages pages, Info info) throws IOException {
    fonts.begin();
    var bytes = new ByteArrayOutputStream();
    var document = new Document();
    document.setMargins(0, 0, 0, 0);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    describe(writer, info);
    Page first = pages.pages().getFirst();
    document.setPageSize(new Rectangle((float) first.width(), (float) first.height()));
    document.open();
    describe(writer, info);
    for (Page page : pages.pages()) {
      document.setPageSize(new Rectangle((float) page.width(), (float) page.height()));
      document.newPage();
      draw(page, writer.getDirectContent());
      // A page without anything would be left out.
      writer.setPageEmpty(false);
    }
    document.close();
    return new Written(Undated.of(bytes.toByteArray()), fonts.notes());
  }

  private static void describe(PdfWriter writer, Info info) {
    PdfDictionary about = writer.getInfo();
    about.remove(PdfName.CREATIONDATE);
    about.put(PdfName.PRODUCER, new PdfString("Banfu"));
    about.put(PdfName.TITLE, new PdfString(info.title(), PdfString.TEXT_UNICODE));
    if (!info.author().isBlank()) {
      about.put(PdfName.AUTHOR, new PdfString(info.author(), PdfString.TEXT_UNICODE));
    }
    LocalDate date = info.date();
    if (date != null) {
      Calendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
      about.put(PdfName.CREATIONDATE, new PdfDate(day));
    }
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
  }

  private void draw(Page page, PdfContentByte on) throws IOException {
    float height = (float) page.height();
    for (Page.Area area : page.areas()) {
      on.setColorFill(color(area.color()));
      on.rectangle(
          (float) area.x(),
          (float) (height - area.y() - area.height()),
          (float) area.width(),
          (float) area.height());
      on.fill();
    }
    for (Page.Image image : page.images()) {
      Image drawn = Image.getInstance(image.content());
      drawn.scaleAbsolute((float) image.width(), (float) image.height());
      drawn.setAbsolutePosition((float) image.x(), (float) (height - image.y() - image.height()));
      on.addImage(drawn);
    }
    for (Page.Rule rule : page.rules()) {
      on.setColorStroke(color(rule.color()));
      on.setLineWidth((float) rule.width());
      if (rule.dashed()) {
        on.setLineDash(3f, 2f, 0f);
      } else {
        on.setLineDash(0f);
      }
      on.moveTo((float) rule.x1(), (float) (height - rule.y1()));
      on.lineTo((float) rule.x2(), (float) (height - rule.y2()));
      on.stroke();
    }
    new PdfText(fonts, on, height).draw(page.lines());
  }

  static Color color(String rgb) {
    return new Color(Integer.parseInt(rgb, 16));
  }
}
