package org.banfu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// One line of the table: what was measured, what it is measured against in the same run, and the
/// bound that it must keep.
///
/// @param measured the name of our figure
/// @param against the name of the peer's figure; null for a bound in milliseconds
/// @param times whether ratio or time must be at most the bound, or (how many times faster we are)
///   at least; a shown line has none
/// @param why the known reason of a miss, or what to know of the line
record Budget(
    String what, String measured, @Nullable String against, Bound times, double limit, String why) {

  enum Bound {
    AT_MOST,
    FASTER_AT_LEAST,
    SHOWN
  }

  /// How many letters the batches of [#documents] have.
  static final int BATCH = 1_000;

  static final int PDFS = 100;

  /// The table for the sizes of a run.
  static List<Budget> all(Settings settings) {
    int few = settings.archives().getFirst();
    int many = settings.archives().getLast();
    int one = settings.letters().getFirst();
    int ten = settings.letters().getLast();
    double growth = 1.2 * ten / one;
    String save = "Save.save " + many;
    var all = new ArrayList<Budget>();
    all.add(
        atMost("save ÷ bare write and fsync of the same bytes", save, "PeerSave.save BARE", 3, ""));
    all.add(shown("save ÷ SQLite, WAL, synchronous=FULL", save, "PeerSave.save SQLITE", ""));
    all.add(
        shown(
            "save ÷ H2 with CHECKPOINT SYNC",
            save,
            "PeerSave.save H2",
            "which still loses acknowledged saves"));
    all.add(growth("save", save, "Save.save " + few, 1.5));
    all.add(
        growth(
            "open, in a fresh process", "Open " + many + ", open", "Open " + few + ", open", 1.5));
    all.add(shown("list " + many + " rows ÷ loading every body", "Look.rows", "Look.bodies", ""));
    all.add(shown("load one of " + many, "Look.find", null, ""));
    all.add(
        within(
            "first letter of a process, from call to file",
            "First BANFU, letter",
            200,
            "classes are loaded and run for the first time"));
    all.add(shown("the same ÷ POI", "First BANFU, letter", "First POI, letter", ""));
    all.add(shown("the same ÷ docx4j", "First BANFU, letter", "First DOCX4J, letter", ""));
    all.add(
        shown(
            "process start to written letter ÷ POI",
            "First BANFU, whole process",
            "First POI, whole process",
            "with JVM start and making the proposal"));
    all.add(
        atMost(
            "one letter, warm ÷ deflating the same XML", "Letter.banfu", "Letter.deflate", 2, ""));
    all.add(faster("one letter, warm, against POI", "Letter.banfu", "Letter.poi", 10, ""));
    all.add(shown("one letter, warm ÷ docx4j", "Letter.banfu", "Letter.docx4j", ""));
    all.add(
        within(
            one + " letters to files, two cores, warm",
            "Batch BANFU " + one + ", warm",
            one,
            "1 ms a letter"));
    all.add(
        shown(
            one + " letters, first batch of a process ÷ POI",
            "Batch BANFU " + one + ", cold",
            "Batch POI " + one + ", cold",
            ""));
    all.add(
        shown(
            one + " letters, first batch of a process ÷ docx4j",
            "Batch BANFU " + one + ", cold",
            "Batch DOCX4J " + one + ", cold",
            ""));
    all.add(
        atMost(
            "letters: " + ten + " ÷ " + one,
            "Batch BANFU " + ten + ", warm",
            "Batch BANFU " + one + ", warm",
            growth,
            "linear"));
    all.add(
        shown(
            "export of " + one + " from an archive, a revision each",
            "Export " + one + ", export",
            null,
            ""));
    all.add(
        atMost(
            "export: " + ten + " ÷ " + one,
            "Export " + ten + ", export",
            "Export " + one + ", export",
            growth,
            "linear"));
    return all;
  }

  /// What goes out.
  static List<Budget> documents(Settings settings) {
    String batch = "Batch %s " + BATCH + ", %s";
    String ours = batch.formatted("BANFU", "cold");
    String ledger = "Ledger %s " + settings.archives().getLast() + ", %s";
    return List.of(
        within(
            "first letter of a process, from call to file",
            "First BANFU, letter",
            200,
            "loading classes, most of which an AOT cache would hold"),
        shown("the same ÷ POI", "First BANFU, letter", "First POI, letter", ""),
        shown("the same ÷ docx4j", "First BANFU, letter", "First DOCX4J, letter", ""),
        atMost(
            "one letter, warm ÷ deflating the same XML", "Letter.banfu", "Letter.deflate", 2, ""),
        faster(
            "one letter, warm, against POI",
            "Letter.banfu",
            "Letter.poi",
            10,
            "deflating takes the most of ours, and POI does it too"),
        shown("one letter, warm ÷ docx4j", "Letter.banfu", "Letter.docx4j", ""),
        within(
            BATCH + " letters to files, warm",
            batch.formatted("BANFU", "warm"),
            BATCH,
            "1 ms a letter on two cores"),
        shown(
            "the same ÷ their bare text to files",
            batch.formatted("BANFU", "warm"),
            batch.formatted("TEXT", "warm"),
            "not forced to disk"),
        shown(
            BATCH + " letters, first batch of a process ÷ POI",
            ours,
            batch.formatted("POI", "cold"),
            ""),
        shown(
            BATCH + " letters, first batch of a process ÷ docx4j",
            ours,
            batch.formatted("DOCX4J", "cold"),
            ""),
        shown(PDFS + " letters as PDF, warm", "Batch PDF " + PDFS + ", warm", null, ""),
        shown(
            "the ledger of " + settings.archives().getLast() + " from the archive",
            ledger.formatted("BANFU", "job"),
            null,
            ""),
        shown(
            "the workbook alone, first of a process ÷ POI's SXSSF",
            ledger.formatted("BANFU", "cold"),
            ledger.formatted("POI", "cold"),
            ""),
        shown(
            "the same, warm",
            ledger.formatted("BANFU", "warm"),
            ledger.formatted("POI", "warm"),
            ""));
  }

  /// The window on the archive of this size against a bare one.
  static List<Budget> window(Settings settings) {
    int many = settings.archives().getLast();
    return List.of(
        atMost(
            "start to the list of " + many + " ÷ a bare window",
            "Window, start",
            "Bare window, start",
            1.5,
            "both without an AOT cache; the budget is with one"),
        atMost(
            "memory after start, " + many + " listed ÷ a bare window",
            "Window, memory, MB",
            "Bare window, memory, MB",
            2,
            "after narrowing and sorting the list"),
        opened("基本信息", "basics", "two fifths are styling, a quarter each layout and filling"),
        opened("建议与答复", "replies", ""),
        opened("工作清单", "worklist", "more than half is styling the controls of the lines"),
        opened("会办", "counits", ""),
        opened("沟通反馈", "feedback", ""),
        opened("历史", "history", ""),
        processor("基本信息", "basics"),
        processor("建议与答复", "replies"),
        processor("工作清单", "worklist"),
        processor("会办", "counits"),
        processor("沟通反馈", "feedback"),
        processor("历史", "history"),
        shown(
            "50 suggestions in 建议与答复",
            "Window, open 50 suggestions, replies",
            null,
            "first screen"),
        shown(
            "50 suggestions in 工作清单",
            "Window, open 50 suggestions, worklist",
            null,
            "first screen"),
        shown("the first row after the start", "Window, open, first", null, "基本信息"),
        key(2_000),
        key(20_000),
        shown("narrowing the list of " + many, "Window, narrow", null, ""),
        shown("sorting the list of " + many, "Window, sort", null, ""),
        shown(
            "the longest wait of the JavaFX thread in it",
            "Window, list, longest pause",
            null,
            ""));
  }

  /// The median is among the figures below the table.
  private static Budget opened(String name, String tab, String why) {
    return within(
        "row to filled editor in " + name + ", p99", "Window, open " + tab + ", p99", 50, why);
  }

  private static Budget processor(String name, String tab) {
    return shown(
        "the same, time of the processor, p50: " + name,
        "Window, open " + tab + ", on the processor, p50",
        null,
        "");
  }

  private static Budget key(int length) {
    return atMost(
        "key stroke in a reply of " + length + " ÷ in a bare TextArea of it",
        "Window, key " + length + ", p50",
        "Bare window, key " + length + ", p50",
        1.1,
        "the text is laid out a second time for its height, and the save of what was typed comes"
            + " by");
  }

  static Budget atMost(String what, String measured, String against, double limit, String why) {
    return new Budget(what, measured, against, Bound.AT_MOST, limit, why);
  }

  static Budget within(String what, String measured, double millis, String why) {
    return new Budget(what, measured, null, Bound.AT_MOST, millis, why);
  }

  private static Budget faster(
      String what, String measured, String against, double limit, String why) {
    return new Budget(what, measured, against, Bound.FASTER_AT_LEAST, limit, why);
  }

  static Budget shown(String what, String measured, @Nullable String against, String why) {
    return new Budget(what, measured, against, Bound.SHOWN, 0, why);
  }

  private static Budget growth(String what, String many, String few, double limit) {
    return atMost(what + ": the largest archive ÷ the smallest", many, few, limit, "no growth");
  }

  /// Our figure over the peer's, or our figure in milliseconds; empty if either was not measured.
  OptionalDouble value(Figures figures) {
    OptionalDouble ours = figures.median(measured);
    OptionalDouble theirs = against == null ? OptionalDouble.of(1) : figures.median(against);
    return ours.isEmpty() || theirs.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(ours.getAsDouble() / theirs.getAsDouble());
  }

  boolean keeps(double value) {
    return switch (times) {
      case AT_MOST -> value <= limit;
      case FASTER_AT_LEAST -> 1 / value >= limit;
      case SHOWN -> true;
    };
  }
}
