package org.banfu.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.banfu.intake.source.Source;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Reads a .docx: the text of its body in the order of the document, with the automatic numbers,
/// tables as cells, tracked changes as if accepted, text boxes behind their paragraph, footnotes
/// behind all of it, without hidden text. What stands in the headers and footers of its pages
/// stands in the margins of the source.
public final class WordReader {
  /// What is in a Word file.
  ///
  /// @param headers the lines of the page headers, which may bear a mark of secrecy
  /// @param notes what the source cannot show of it
  public record Word(Source source, List<String> headers, List<Problem> notes) {
    public Word {
      headers = List.copyOf(headers);
      notes = List.copyOf(notes);
    }
  }

  /// Reads the bytes of a file.
  ///
  /// @param longest the most characters a letter may have
  /// @throws ProblemException if it is no Word file, damaged, cut off, or unpacks to too much
  public Word read(String fileName, byte[] content, int longest) throws ProblemException {
    return read(fileName, Parts.of(fileName, content), longest);
  }

  /// The same of a file that is unpacked already.
  public Word read(String fileName, Parts parts, int longest) throws ProblemException {
    try {
      String name = Relations.of(parts, "").target("officeDocument").orElse("word/document.xml");
      Optional<byte[]> document = parts.part(name);
      if (document.isEmpty() || !isLetter(document.get())) {
        throw new ProblemException(Problem.of("intake.not-a-letter", fileName));
      }
      var relations = Relations.of(parts, name);
      var room = new Room(longest);
      PageEdges edges = PageEdges.of(parts, relations);
      var body =
          new BodyReader(new Xml(document.get()), ListNumbers.of(parts, relations), room, edges);
      body.read();
      for (String notes : List.of("footnotes", "endnotes")) {
        Optional<byte[]> part = relations.target(notes).flatMap(parts::part);
        if (part.isPresent()) {
          body.readNotes(new Xml(part.get()));
        }
      }
      Source source = PageLines.add(body.source(), edges.lines(parts, room));
      return new Word(source, headers(parts, relations, room), body.notes());
    } catch (Room.TooLong tooLong) {
      throw new ProblemException(Problem.of("intake.too-long", fileName, longest), tooLong);
    } catch (XMLStreamException damaged) {
      throw new ProblemException(Problem.of("intake.damaged", fileName), damaged);
    }
  }

  // A workbook or slides have a main part of another name inside.
  private static boolean isLetter(byte[] part) throws XMLStreamException {
    var xml = new Xml(part);
    return xml.next() && xml.isStart() && xml.name().equals("document");
  }

  private static List<String> headers(Parts parts, Relations relations, Room room)
      throws XMLStreamException {
    var lines = new ArrayList<String>();
    for (String name : relations.targets("header")) {
      Optional<byte[]> part = parts.part(name);
      if (part.isPresent()) {
        lines.addAll(PageEdges.lines(part.get(), room));
      }
    }
    return lines;
  }
}
