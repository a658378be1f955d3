package org.banfu.desktop.editor.replies;

import org.banfu.proposal.Suggestion;

/// About how tall a card will be before it is made, so that the bar beside the form hardly moves
/// when it is.
///
/// @param em size of a letter in pixels
/// @param width of the column in pixels
record CardHeights(double em, double width, boolean withRequest) {
  private static final double LINE = 1.5;
  private static final double AROUND_TEXTS = 15;
  private static final double BESIDE_TEXTS = 4;
  private static final int LEAST_IN_LINE = 10;

  double of(Suggestion suggestion) {
    int lines =
        lines(suggestion.heading())
            + Math.max(3, lines(suggestion.reply()))
            + (withRequest ? lines(suggestion.request()) : 0);
    return em * (AROUND_TEXTS + LINE * lines);
  }

  private int lines(String text) {
    double inLine = Math.max(LEAST_IN_LINE, width / em - BESIDE_TEXTS);
    int lines = 0;
    for (int from = 0; from <= text.length(); ) {
      int end = text.indexOf('\n', from);
      int stop = end < 0 ? text.length() : end;
      lines += 1 + (int) ((stop - from) / inLine);
      from = stop + 1;
    }
    return lines;
  }
}
