package org.banfu.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.jspecify.annotations.Nullable;

/// The lines of a `.jsonl` file, one after the other, however many there are: each is our JSON form
/// of its own. Blank lines are passed over; only one line is in memory at a time.
public final class JsonLines implements Iterator<JsonLines.Line>, AutoCloseable {
  private static final int HEAD = 4096;
  private static final int BUFFER = 64 * 1024;

  /// The longest line, in bytes: the longest letter there is, of three bytes a character.
  static final int LONGEST = 8 * 1024 * 1024;

  private final Path file;
  private final InputStream in;
  private final ProposalJson json = new ProposalJson();
  private @Nullable Line next;
  private int number;

  /// One line that is not blank.
  ///
  /// @param number from 1, blank lines counted
  /// @param content without its end; what is too long is cut, and refused by [JsonLines#read]
  @SuppressWarnings("ArrayRecordComponent") // handed on once
  public record Line(int number, byte[] content) {
    /// Whether several such may be read at once.
    public boolean isLight() {
      return content.length <= Weight.LIGHT_UNPARTED;
    }
  }

  private JsonLines(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /// Whether the file is read line by line: by its name, unless its bytes say that it is no UTF-8
  /// text at all.
  ///
  /// @throws ProblemException `intake.…` if it cannot be read
  public static boolean isLines(Path file) throws ProblemException {
    if (!InputFile.name(file).toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
      return false;
    }
    byte[] head = InputFile.head(file, HEAD);
    if (head.length == 0 || FileType.isZip(head)) {
      return false;
    }
    FileType.refuseForeign(InputFile.name(file), head);
    for (byte one : head) {
      if (one == 0) {
        return false;
      }
    }
    return true;
  }

  /// Opens a file of which [#isLines] is true.
  ///
  /// @throws ProblemException `intake.…` if it cannot be read
  public static JsonLines open(Path file) throws ProblemException {
    try {
      return new JsonLines(file, new BufferedInputStream(Files.newInputStream(file), BUFFER));
    } catch (IOException failed) {
      throw InputFile.unreadable(file, failed);
    }
  }

  /// @throws UncheckedIOException if the file can no longer be read
  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        byte[] content = line();
        if (content == null) {
          return false;
        }
        number++;
        if (!isBlank(content)) {
          next = new Line(number, content);
        }
      }
      return true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public Line next() {
    boolean isThere = hasNext();
    Line line = next;
    if (!isThere || line == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return line;
  }

  /// The proposals of a line: one, as we write it. May be called on any thread.
  ///
  /// @throws ProblemException `json.…` with the line's number, `intake.lineTooLong`,
  ///   `intake.lineEncoding`
  public List<ReadProposal> read(Line line) throws ProblemException {
    if (line.content().length > LONGEST) {
      throw new ProblemException(
          Problem.of("intake.lineTooLong", line.number(), LONGEST / 1024 / 1024));
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.content())).toString();
      var read = new ArrayList<ReadProposal>();
      for (Proposal proposal : json.read(text)) {
        read.add(new ReadProposal(proposal, Optional.empty(), List.of()));
      }
      return read;
    } catch (CharacterCodingException broken) {
      throw new ProblemException(Problem.of("intake.lineEncoding", line.number()), broken);
    } catch (ProblemException refused) {
      throw new ProblemException(placed(refused.problem(), line.number()), refused);
    }
  }

  /// Why the file can no longer be read.
  public Problem failure(UncheckedIOException failed) {
    IOException cause = failed.getCause();
    return InputFile.unreadable(file, cause == null ? new IOException(failed) : cause).problem();
  }

  @Override
  public void close() throws ProblemException {
    try {
      in.close();
    } catch (IOException failed) {
      throw InputFile.unreadable(file, failed);
    }
  }

  /// To the reader each line is the first of its own text.
  private static Problem placed(Problem problem, int number) {
    if (problem.arguments().isEmpty()) {
      return problem;
    }
    var arguments = new ArrayList<>(problem.arguments());
    arguments.set(0, Integer.toString(number));
    return new Problem(problem.code(), arguments);
  }

  /// Null at the end; a line that is too long is cut where it is known to be.
  private byte @Nullable [] line() throws IOException {
    int one = in.read();
    if (one < 0) {
      return null;
    }
    var content = new ByteArrayOutputStream(BUFFER / 4);
    for (; one >= 0 && one != '\n'; one = in.read()) {
      if (content.size() <= LONGEST) {
        content.write(one);
      }
    }
    return content.toByteArray();
  }

  private static boolean isBlank(byte[] content) {
    for (byte one : content) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }
}
