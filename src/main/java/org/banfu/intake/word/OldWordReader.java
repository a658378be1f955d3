package org.banfu.intake.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;
import org.banfu.intake.source.Source;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Reads a .doc of Word 97 and later, and what WPS wrote in that form, into the same source as
/// [WordReader]: automatic numbers as text, tables as cells, tracked changes as if accepted,
/// results of fields, hidden text left out, text boxes and footnotes behind the body, headers and
/// footers of its pages in the margins.
///
/// All of Apache POI is named in this class and its neighbours `Old…` only, so that it is loaded
/// with the first such file.
public final class OldWordReader {
  /// The largest array POI may make, in bytes: twice the largest file that is read at all.
  static final int LARGEST_ARRAY = 128 * 1024 * 1024;

  /// Reads the bytes of a file.
  ///
  /// @param longest the most characters a letter may have
  /// @throws ProblemException if it is encrypted, damaged, older than Word 97 or no Word file
  public WordReader.Word read(String fileName, byte[] content, int longest)
      throws ProblemException {
    // A length that stands in the file is believed by POI, up to here.
    IOUtils.setByteArrayMaxOverride(LARGEST_ARRAY);
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      if (files.getRoot().hasEntry("EncryptedPackage")) {
        throw new ProblemException(Problem.of("intake.encrypted", fileName));
      }
      if (!files.getRoot().hasEntry("WordDocument")) {
        throw new ProblemException(Problem.of("intake.not-a-letter", fileName));
      }
      try (var document = new HWPFDocument(files)) {
        return word(fileName, document, longest);
      }
    } catch (EncryptedDocumentException encrypted) {
      throw new ProblemException(Problem.of("intake.encrypted", fileName), encrypted);
    } catch (OldFileFormatException old) {
      throw new ProblemException(Problem.of("intake.old-word", fileName), old);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      // POI meets wrong lengths and places with whatever exception comes of them.
      throw new ProblemException(Problem.of("intake.damaged", fileName), damaged);
    }
  }

  private static WordReader.Word word(String fileName, HWPFDocument document, int longest)
      throws ProblemException {
    if (document.characterLength() > longest) {
      throw new ProblemException(Problem.of("intake.too-long", fileName, longest));
    }
    var body = new OldBody();
    body.read(document.getRange());
    body.read(document.getMainTextboxRange());
    boolean footnotes = body.read(document.getFootnoteRange());
    boolean endnotes = body.read(document.getEndnoteRange());
    if (footnotes || endnotes) {
      body.note("intake.footnotes");
    }
    Source source = PageLines.add(body.source(), OldPageEdges.of(document));
    return new WordReader.Word(source, headers(document), body.notes());
  }

  private static List<String> headers(HWPFDocument document) {
    var lines = new ArrayList<String>();
    Range headers = document.getHeaderStoryRange();
    if (headers != null) {
      lines.addAll(OldText.lines(headers.text()));
    }
    return lines;
  }
}
