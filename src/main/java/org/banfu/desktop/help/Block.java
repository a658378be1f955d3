package org.banfu.desktop.help;

import java.util.List;

/// One piece of a page of the guide, from top to bottom.
sealed interface Block {
  record Heading(String text) implements Block {}

  record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }
  }

  /// A step, or a point of a list.
  ///
  /// @param number of the step, from 1; 0 for a point of a list without order
  record Step(int number, List<Span> spans) implements Block {
    public Step {
      spans = List.copyOf(spans);
    }
  }

  /// A picture of the program.
  ///
  /// @param file among the pictures of the guide
  /// @param says what is seen, for those who do not see it
  record Picture(String file, String says) implements Block {}
}
