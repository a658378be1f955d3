package org.banfu.intake.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Stage;
import org.banfu.proposal.WorkList;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// A letter while the rules are at it: the source, what is taken of it, and the values read so far.
///
/// Free text is not kept here: it is the text of the claims under the field's path.
final class Draft {
  final Source source;
  final Regions regions;
  final Claims claims;
  final Set<Problem> doubts = new LinkedHashSet<>();

  @Nullable Kind kind;
  @Nullable String council;
  @Nullable Integer term;
  @Nullable Integer session;
  @Nullable Integer year;
  @Nullable String number;
  @Nullable String title;
  List<String> proposers = List.of();
  List<String> addressees = List.of();
  @Nullable Role role;
  @Nullable String leadUnit;
  List<String> coUnits = List.of();
  @Nullable String issuer;
  @Nullable LocalDate date;
  @Nullable String category;
  @Nullable PublicationMode publication;
  @Nullable Feedback feedback;
  Contact contact = Contact.EMPTY;
  WorkList workList = WorkList.EMPTY;
  List<String> copies = List.of();

  /// The stages of the items of each suggestion, in their order.
  final List<List<Stage>> items = new ArrayList<>();

  /// The number of the line behind the opening.
  int bodyLine;

  Draft(Source source) {
    this.source = source;
    this.regions = Regions.of(source);
    this.claims = new Claims(source);
  }

  String text(Line line) {
    return source.text(line);
  }

  /// The line without any blank.
  String squeezed(Line line) {
    return Widths.squeeze(source.text(line));
  }

  List<Line> lines(Cell cell) {
    return source.lines().subList(cell.firstLine(), cell.endLine());
  }

  /// The cell's text without blanks around it, over all its lines; `start == end` if it is empty.
  Line content(Cell cell) {
    int start = -1;
    int end = -1;
    for (Line line : lines(cell)) {
      if (!line.isEmpty()) {
        start = start < 0 ? line.start() : start;
        end = line.end();
      }
    }
    int at = lines(cell).getFirst().start();
    return start < 0 ? new Line(at, at, cell.index()) : new Line(start, end, cell.index());
  }

  /// The first line of the cell on which something stands; its first one if it is empty.
  Line firstLine(Cell cell) {
    return lines(cell).stream()
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse(lines(cell).getFirst());
  }

  /// A further suggestion; gives its path.
  String addSuggestion() {
    items.add(new ArrayList<>());
    return suggestion(items.size() - 1);
  }

  static String suggestion(int index) {
    return "suggestions[" + index + "]";
  }

  void doubt(String code, Object... arguments) {
    doubts.add(Problem.of(code, arguments));
  }
}
