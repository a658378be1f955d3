package org.banfu.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What a clerk does to the texts of 未归类内容: take one over into a field, part it, put it to the one
/// before, throw it away.
///
/// An index that is not there changes nothing. Nothing but [#remove] loses a text.
public final class Unsorteds {
  private Unsorteds() {}

  /// The proposal that a text was taken over into.
  ///
  /// @param displaced what had stood in its place, the text itself where all of it stood there
  ///   already; empty for nothing
  public record Taken(Proposal proposal, String displaced) {}

  /// Takes a text over into a field. What it displaces there comes to stand in its place, so that
  /// both are still seen.
  ///
  /// @param take empty if it cannot take the text. So it is understood too if nothing has changed
  ///   and nothing was displaced, as where the suggestion is gone: the text stays here
  public static Proposal take(
      Proposal proposal, int index, BiFunction<Proposal, String, Optional<Taken>> take) {
    if (!has(proposal, index)) {
      return proposal;
    }
    Unsorted one = proposal.unsorted().get(index);
    return take.apply(proposal, one.text())
        .filter(taken -> !taken.displaced().isEmpty() || !taken.proposal().equals(proposal))
        .map(taken -> taken(taken, one, index))
        .orElse(proposal);
  }

  private static Proposal taken(Taken taken, Unsorted one, int index) {
    String displaced = taken.displaced().strip();
    var left = new ArrayList<>(taken.proposal().unsorted());
    if (displaced.isEmpty() || displaced.equals(one.text().strip())) {
      left.remove(index);
    } else {
      left.set(index, new Unsorted(taken.displaced(), null));
    }
    return taken.proposal().withUnsorted(left);
  }

  /// Parts a text at a caret; at one of its ends, at its line ends.
  public static Proposal part(Proposal proposal, int index, int caret) {
    if (!has(proposal, index)) {
      return proposal;
    }
    Unsorted one = proposal.unsorted().get(index);
    List<Unsorted> parts =
        parts(one.text(), caret).stream().map(text -> new Unsorted(text, one.source())).toList();
    var next = new ArrayList<>(proposal.unsorted());
    next.remove(index);
    next.addAll(index, parts);
    return parts.size() < 2 ? proposal : proposal.withUnsorted(next);
  }

  /// Whether [#part] would part it.
  public static boolean isPartable(String text, int caret) {
    return parts(text, caret).size() > 1;
  }

  /// Puts a text behind the one before, on a line of its own.
  public static Proposal join(Proposal proposal, int index) {
    if (index < 1 || !has(proposal, index)) {
      return proposal;
    }
    var next = new ArrayList<>(proposal.unsorted());
    Unsorted second = next.remove(index);
    Unsorted first = next.get(index - 1);
    next.set(index - 1, new Unsorted(TextCut.lines(first.text(), second.text()), first.source()));
    return proposal.withUnsorted(next);
  }

  /// Throws a text away.
  public static Proposal remove(Proposal proposal, int index) {
    if (!has(proposal, index)) {
      return proposal;
    }
    var left = new ArrayList<>(proposal.unsorted());
    left.remove(index);
    return proposal.withUnsorted(left);
  }

  private static List<String> parts(String text, int caret) {
    TextCut cut = TextCut.at(text, caret);
    return cut.before().isBlank() || cut.after().isBlank()
        ? text.lines().filter(line -> !line.isBlank()).toList()
        : List.of(cut.before(), cut.after());
  }

  private static boolean has(Proposal proposal, int index) {
    return index >= 0 && index < proposal.unsorted().size();
  }
}
