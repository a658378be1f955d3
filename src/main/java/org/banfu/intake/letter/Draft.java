package org.banfu.intake.letter;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Source.Row;
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

  /// The sector group and the telephone of the only proposer.
  @Nullable String group;

  @Nullable String memberPhone;

  /// Labels whose values can only be compared when the letter itself is read.
  final List<Stated> stated = new ArrayList<>();

  /// Whether the lines above it are a page's; null until somebody asked.
  @Nullable Boolean isBelowPageHead;

  /// The line of the last label, if it was of somebody who made the proposal; else -1.
  int memberLine = -1;

  List<String> coUnits = List.of();
  @Nullable String issuer;
  @Nullable LocalDate date;
  @Nullable String category;
  @Nullable PublicationMode publication;
  @Nullable Feedback feedback;
  @Nullable String handler;

  /// Who signed, where a sentence says so that is kept as it stands.
  @Nullable String signer;

  @Nullable LocalDate assignedOn;
  @Nullable LocalDate receivedOn;
  @Nullable LocalDate dueOn;

  Contact contact = Contact.EMPTY;
  WorkList workList = WorkList.EMPTY;
  List<String> copies = List.of();
  List<String> attachments = List.of();

  /// The stages of the items of each suggestion, in their order.
  final List<List<Stage>> items = new ArrayList<>();

  /// The table of suggestions and replies with columns of its own, if [TableRule] found one.
  @Nullable Row tableHead;

  /// The one suggestion that all sections speak of, where the opening says so (第四项建议).
  @Nullable String aboutSuggestion;

  /// The line of the salutation, or where the first sentence begins.
  int headEnd;

  /// The line with which the body begins; its first part may be the opening.
  int bodyLine;

  /// The first line of the signature, or -1 while none is known.
  int signatureLine = -1;

  /// The first character behind the opening.
  int openingEnd;

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

  /// The line behind the body: that of the signature, or the annex.
  int bodyEnd() {
    return signatureLine >= bodyLine ? signatureLine : regions.annexLine();
  }

  @Nullable String handler() {
    String own = claims.taken("handler");
    return own != null ? own : handler;
  }

  @Nullable String signer() {
    String own = claims.taken("letter.signer");
    return own != null ? own : signer;
  }

  /// Whether anything but a place on a form says that this is a letter.
  boolean isLetter() {
    return claims.taken("letter.salutation") != null
        || claims.taken("letter.opening") != null
        || claims.taken("letter.title") != null;
  }

  /// What nobody took of the lines from here to before there, without the blanks around it.
  List<Line> pieces(int from, int to) {
    var pieces = new ArrayList<Line>();
    for (Line line : source.lines().subList(Math.min(from, to), to)) {
      int at = claims.nextFree(line.start(), line.end());
      while (at < line.end()) {
        int end = claims.nextTaken(at, line.end());
        Line piece = trimmed(at, end, line.cell());
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
        at = claims.nextFree(end, line.end());
      }
    }
    return pieces;
  }

  /// A label and its value that are still to be compared.
  record Stated(Label label, Line head, Line value) {}

  private Line trimmed(int from, int to, int cell) {
    int start = from;
    int end = to;
    while (start < end && Widths.isBlank(source.text().charAt(start))) {
      start++;
    }
    while (end > start && Widths.isBlank(source.text().charAt(end - 1))) {
      end--;
    }
    return new Line(start, end, cell);
  }

  /// Whether some of these lines stand side by side in a row.
  boolean hasTable(List<Line> lines) {
    var cells =
        lines.stream().map(Line::cell).filter(cell -> cell >= 0).collect(toUnmodifiableSet());
    return !cells.isEmpty()
        && source.rows().stream()
            .anyMatch(row ->
                row.cells().stream().filter(cell -> cells.contains(cell.index())).count() > 1);
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
