package org.banfu.store.why;

import static java.lang.System.Logger.Level.WARNING;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// Why a file could not be read or written, in words of the person's language. What systems and
/// libraries say is English, quotes statements and paths, and tells a clerk nothing: its class goes
/// into the log.
public final class Why {
  private static final System.Logger LOG = System.getLogger(Why.class.getName());

  private static final int DEEPEST = 20;
  private static final Pattern WORDS = Pattern.compile("\\|");

  private enum Kind {
    FULL("no space left", "not enough space", "disk full", "quota", "空间不足", "没有空间"),
    DENIED("permission denied", "access is denied", "operation not permitted", "拒绝访问", "权限不够"),
    READ_ONLY("read-only", "read only", "write protected", "只读", "写保护"),
    IN_USE("being used by another process", "resource busy", "另一个程序", "正在使用"),
    GONE("no such file", "cannot find the", "找不到", "没有那个文件"),
    DAMAGED,
    OTHER;

    private final String words;

    Kind(String... words) {
      this.words = String.join("|", words);
    }

    boolean isSaid(String message) {
      return !words.isEmpty() && WORDS.splitAsStream(words).anyMatch(message::contains);
    }
  }

  /// What H2 says of a file; https://h2database.com/javadoc/org/h2/api/ErrorCode.html.
  private static final Map<Integer, Kind> SQL =
      Map.of(
          ErrorCode.DATABASE_ALREADY_OPEN_1,
          Kind.IN_USE,
          ErrorCode.DATABASE_IS_READ_ONLY,
          Kind.READ_ONLY,
          ErrorCode.FILE_CORRUPTED_1,
          Kind.DAMAGED);

  private Why() {}

  /// The code of the reason, to be an argument of a sentence that says what was tried; it is shown
  /// in words ([org.banfu.text.Messages]).
  public static String of(Exception failure) {
    LOG.log(WARNING, "a file could not be read or written", failure);
    return switch (kind(failure)) {
      case FULL -> "why.full";
      case DENIED -> "why.denied";
      case READ_ONLY -> "why.readOnly";
      case IN_USE -> "why.inUse";
      case GONE -> "why.gone";
      case DAMAGED -> "why.damaged";
      case OTHER -> "why.other";
    };
  }

  private static Kind kind(Throwable failure) {
    // The innermost cause is nearest to the disk.
    Kind found = Kind.OTHER;
    Throwable one = failure;
    // Causes may go round in a circle.
    for (int i = 0; i < DEEPEST && one != null; i++, one = one.getCause()) {
      found = told(one).orElse(found);
    }
    return found;
  }

  private static Optional<Kind> told(Throwable one) {
    return switch (one) {
      case NoSuchFileException missing -> Optional.of(Kind.GONE);
      case AccessDeniedException denied -> Optional.of(Kind.DENIED);
      case ReadOnlyFileSystemException fixed -> Optional.of(Kind.READ_ONLY);
      case FileNotFoundException missing -> said(missing).or(() -> Optional.of(Kind.GONE));
      case IOException other -> said(other);
      case SQLException sql -> Optional.ofNullable(SQL.get(sql.getErrorCode()));
      case MVStoreException data when data.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT ->
          Optional.of(Kind.DAMAGED);
      default -> Optional.empty();
    };
  }

  // Systems tell these by words alone.
  private static Optional<Kind> said(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return Stream.of(Kind.values()).filter(kind -> kind.isSaid(message)).findFirst();
  }
}
