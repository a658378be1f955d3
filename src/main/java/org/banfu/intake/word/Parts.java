package org.banfu.intake.word;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// The XML parts of a Word file or a workbook, unpacked within stated bounds; pictures and the like
/// are passed over.
public final class Parts {
  /// The most parts a file may have.
  static final int MOST_PARTS = 10_000;

  /// The most bytes one XML part may have, unpacked.
  static final int LARGEST_PART = 64 * 1024 * 1024;

  /// The most bytes all parts together may have, unpacked, those passed over included.
  static final long LARGEST_FILE = 256L * 1024 * 1024;

  /// The most bytes of XML parts that are kept together; those of a letter are some hundred
  /// kilobytes, those of a large ledger some ten megabytes.
  static final long LARGEST_KEPT = 96L * 1024 * 1024;

  /// Parts whose text nobody asks for, however large they are.
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:docProps|customXml)/.*|.*/(?:theme|charts|drawings|diagrams|embeddings|media|glossary"
              + "|pivotTables|pivotCache|externalLinks|tables|activeX|ctrlProps|printerSettings)/.*"
              + "|.*/(?:calcChain|fontTable|webSettings|stylesWithEffects|people|comments[^/]*)\\.xml");

  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 65_535;

  private final String fileName;
  private final Map<String, byte[]> parts = new HashMap<>();
  private final long mostKept;
  private long unpacked;
  private long kept;

  private Parts(String fileName, long mostKept) {
    this.fileName = fileName;
    this.mostKept = mostKept;
  }

  /// Unpacks a file.
  ///
  /// @throws ProblemException if it is cut off, damaged or unpacks to too much
  public static Parts of(String fileName, byte[] content) throws ProblemException {
    return upTo(LARGEST_KEPT, fileName, content);
  }

  /// Unpacks a file if no more than so many bytes are to be kept of it, and says else that there is
  /// too much of it.
  ///
  /// @throws ProblemException as [#of]
  public static Parts upTo(long mostKept, String fileName, byte[] content) throws ProblemException {
    var parts = new Parts(fileName, mostKept);
    if (!hasEnd(content)) {
      throw new ProblemException(Problem.of("intake.cut", fileName));
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      parts.read(zip);
    } catch (EOFException cut) {
      throw new ProblemException(Problem.of("intake.cut", fileName), cut);
    } catch (ZipException damaged) {
      throw new ProblemException(Problem.of("intake.damaged", fileName), damaged);
    } catch (IOException | IllegalArgumentException damaged) {
      throw new ProblemException(Problem.of("intake.damaged", fileName), damaged);
    }
    return parts;
  }

  /// How many bytes are kept.
  public long kept() {
    return kept;
  }

  /// A part by its name, such as `word/document.xml`.
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /// The names that begin and end so, in their order.
  List<String> names(String beginning, String ending) {
    return parts.keySet().stream()
        .filter(name -> name.startsWith(beginning) && name.endsWith(ending))
        .sorted()
        .toList();
  }

  private void read(ZipInputStream zip) throws IOException, ProblemException {
    int seen = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++seen > MOST_PARTS) {
        throw bomb();
      }
      String name = plain(entry.getName());
      if (isText(name)) {
        byte[] content = zip.readNBytes((int) Math.min(LARGEST_PART, mostKept - kept) + 1);
        count(content.length);
        kept += content.length;
        if (content.length > LARGEST_PART || kept > mostKept) {
          throw bomb();
        }
        parts.putIfAbsent(name, content);
      } else {
        pass(zip);
      }
    }
  }

  // Some programs write the separators of another system, or one before the name.
  private static String plain(String entry) {
    String name = entry.replace('\\', '/');
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private static boolean isText(String name) {
    return (name.endsWith(".xml") || name.endsWith(".rels")) && !ASIDE.matcher(name).matches();
  }

  private void pass(ZipInputStream zip) throws IOException, ProblemException {
    var buffer = new byte[64 * 1024];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      count(read);
    }
  }

  private void count(int bytes) throws ProblemException {
    unpacked += bytes;
    if (unpacked > LARGEST_FILE) {
      throw bomb();
    }
  }

  private ProblemException bomb() {
    return new ProblemException(Problem.of("intake.bomb", fileName));
  }

  // The record that ends every ZIP; a file that was cut off lacks it.
  private static boolean hasEnd(byte[] content) {
    int lowest = Math.max(0, content.length - END_RECORD - LONGEST_COMMENT);
    for (int i = content.length - END_RECORD; i >= lowest; i--) {
      if (content[i] == 'P'
          && content[i + 1] == 'K'
          && content[i + 2] == 5
          && content[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }
}
