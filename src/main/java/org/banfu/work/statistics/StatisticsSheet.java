package org.banfu.work.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.banfu.document.sheet.Cell;
import org.banfu.document.sheet.Sheet;
import org.banfu.document.sheet.Sheets;
import org.banfu.proposal.Profile;
import org.banfu.text.Messages;

/// The workbook of the totals: all numbers in one table that can be filtered by topic; months and
/// units, of which there may be many, in tables of their own.
public final class StatisticsSheet {
  private static final Set<Topic> APART =
      EnumSet.of(Topic.MONTH, Topic.LEAD_UNIT, Topic.FILING_UNIT);

  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");

  private final Messages messages;
  private final Blocks blocks;

  public StatisticsSheet(Messages messages, Profile profile) {
    this.messages = messages;
    this.blocks = new Blocks(messages, profile, Integer.MAX_VALUE);
  }

  /// The workbook's bytes; equal totals of one day give equal bytes.
  public byte[] write(Totals totals, LocalDate today) {
    List<Block> all = blocks.of(totals);
    var sheets = new ArrayList<Sheet>();
    sheets.add(main(totals, all, today));
    all.stream().filter(block -> APART.contains(block.topic())).forEach(one -> add(one, sheets));
    return Sheets.write(sheets);
  }

  /// What the workbook's file is called; a council's name may hold what no file's name may.
  public String fileName(Totals totals) {
    String name = text("statistics.fileName", year(totals), council(totals));
    return FORBIDDEN.matcher(name).replaceAll("_");
  }

  private Sheet main(Totals totals, List<Block> all, LocalDate today) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(scope("statistics.year", Cell.of(year(totals))));
    rows.add(scope("statistics.council", Cell.of(council(totals))));
    rows.add(scope("statistics.day", Cell.of(today)));
    for (Block block : all) {
      if (!APART.contains(block.topic())) {
        for (Block.Line line : block.lines()) {
          Cell share = block.parts() ? share(block, line) : new Cell.Blank();
          rows.add(
              List.of(Cell.of(block.title()), Cell.of(line.label()), Cell.of(line.count()), share));
        }
      }
    }
    return new Sheet(
        text("statistics.title"),
        List.of(
            text("statistics.head.topic"),
            text("statistics.head.item"),
            text("statistics.head.count"),
            text("statistics.head.share")),
        rows);
  }

  private void add(Block block, List<Sheet> sheets) {
    List<List<Cell>> rows =
        block.lines().stream()
            .map(line -> List.of(Cell.of(line.label()), Cell.of(line.count()), share(block, line)))
            .toList();
    sheets.add(
        new Sheet(
            block.title(),
            List.of(
                text("statistics.head.item"),
                text("statistics.head.count"),
                text("statistics.head.share")),
            rows,
            List.of(Cell.of(text("statistics.total")), Cell.of(block.sum()), new Cell.Blank())));
  }

  private List<Cell> scope(String code, Cell value) {
    return List.of(Cell.of(text("statistics.scope")), Cell.of(text(code)), value, new Cell.Blank());
  }

  private static Cell share(Block block, Block.Line line) {
    return new Cell.Share(BigDecimal.valueOf(block.share(line)));
  }

  private String year(Totals totals) {
    return totals.year() == null ? text("statistics.allYears") : Integer.toString(totals.year());
  }

  private String council(Totals totals) {
    return totals.council() == null ? text("statistics.allCouncils") : totals.council();
  }

  private String text(String code, Object... arguments) {
    return messages.text(code, arguments);
  }
}
