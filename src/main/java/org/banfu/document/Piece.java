package org.banfu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a [Plan]: what to append, and what decides it. Immutable.
sealed interface Piece {

  /// XML as it stands in the template.
  record Literal(String xml) implements Piece {}

  /// A placeholder's value as runs of the paragraph around it.
  ///
  /// @param prefix the namespace prefix with its colon
  /// @param properties the run properties as XML, or nothing
  /// @param headings the template's styles for headings in it; null if it has none
  record Field(
      Placeholder placeholder, String prefix, String properties, @Nullable HeadingStyles headings)
      implements Piece {}

  /// Pieces written once for each focus of a list, or only if a value is stated.
  record Block(Placeholder placeholder, boolean ifAbsent, List<Piece> body) implements Piece {
    public Block {
      body = List.copyOf(body);
    }

    /// The focuses to write the body for.
    List<Focus> occasions(Focus focus) {
      if (ifAbsent) {
        return placeholder.isStated(focus) ? List.of() : List.of(focus);
      }
      return placeholder.occasions(focus);
    }
  }

  /// A paragraph with placeholders: a value of several paragraphs repeats its start.
  ///
  /// @param start the start tag and the properties, up to where an indent is computed
  /// @param placed the placeholder that computes the right indent, if one does
  /// @param rest the properties after the indent, with their end tag
  record Paragraph(
      String start, @Nullable Placeholder placed, String rest, List<Piece> body, String end)
      implements Piece {
    public Paragraph {
      body = List.copyOf(body);
    }
  }

  /// A link or the like around pieces of a paragraph: a value of several paragraphs ends it with
  /// each and begins it anew.
  record Enclosed(String start, List<Piece> body, String end) implements Piece {
    public Enclosed {
      body = List.copyOf(body);
    }
  }

  /// A table cell, which must end with a paragraph whatever vanished from it.
  record Cell(String start, List<Piece> body, String emptyParagraph, String end) implements Piece {
    public Cell {
      body = List.copyOf(body);
    }
  }

  /// A paragraph that ends a section.
  record SectionBreak(String xml, String section) implements Piece {}

  /// The last section's properties. If the block before them vanished together with a section
  /// break, the properties of that break: what stands before it keeps its page.
  record Ending(Block last, String section, String sectionWithoutLast) implements Piece {}
}
