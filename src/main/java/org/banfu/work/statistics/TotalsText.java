package org.banfu.work.statistics;

import java.util.List;
import java.util.Locale;
import org.banfu.text.Messages;
import org.banfu.work.statistics.Block.Line;

/// Totals as text: to be pasted into a table (tabs between cells) or read aloud.
public final class TotalsText {
  private static final String FORMULA_SIGNS = "=+-@";

  private final Messages messages;

  public TotalsText(Messages messages) {
    this.messages = messages;
  }

  /// A heading and its lines, block after block; cells are parted by tabs.
  public static String table(List<Block> blocks) {
    var text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : "\n").append(cell(block.title())).append('\n');
      for (Line line : block.lines()) {
        text.append(cell(line.label())).append('\t').append(line.count());
        text.append(block.parts() ? "\t" + percent(block, line) : "").append('\n');
      }
    }
    return text.toString();
  }

  /// A block as a sentence, for those who hear it.
  public String spoken(Block block) {
    List<String> lines = block.lines().stream().map(line -> line(block, line)).toList();
    return messages.text(
        "statistics.spoken", block.title(), String.join(messages.text("statistics.pause"), lines));
  }

  /// Such as 33.3%.
  public static String percent(Block block, Line line) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * block.share(line));
  }

  private String line(Block block, Line line) {
    return block.parts()
        ? messages.text("statistics.lineShare", line.label(), line.count(), percent(block, line))
        : messages.text("statistics.line", line.label(), line.count());
  }

  /// A unit's name may hold anything; pasted into Excel it must stay one cell and no formula.
  private static String cell(String label) {
    String plain = label.replaceAll("\\s+", " ");
    boolean formula = !plain.isEmpty() && FORMULA_SIGNS.indexOf(plain.charAt(0)) >= 0;
    return formula ? "'" + plain : plain;
  }
}
