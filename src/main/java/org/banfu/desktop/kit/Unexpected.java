package org.banfu.desktop.kit;

import static java.lang.System.Logger.Level.ERROR;

import java.util.ArrayList;
import java.util.Locale;
import org.banfu.proposal.Problem;

/// What is told of an error that nobody foresaw: a short code that is the same for the same
/// mistake, and details to hand on. Neither holds an exception's message, which may quote a letter.
public final class Unexpected {
  static final String CODE = "desktop.unexpected";
  private static final int DIGITS = 36 * 36 * 36 * 36;
  private static final int MOST_FRAMES = 40;

  private static final System.Logger LOG = System.getLogger(Unexpected.class.getName());

  private Unexpected() {}

  /// Writes what happened where into the log.
  public static void log(Throwable error) {
    LOG.log(ERROR, "{0}: {1} at {2}", code(error), error.getClass(), place(error));
  }

  /// The problem to tell: its arguments are the code and the details.
  public static Problem problem(Throwable error) {
    return Problem.of(CODE, code(error), details(error));
  }

  /// Four signs of what happened and in which of our methods; lines move with each version.
  static String code(Throwable error) {
    int hash = error.getClass().getName().hashCode() * 31 + place(error).hashCode();
    String signs = Integer.toString(Math.floorMod(hash, DIGITS), 36).toUpperCase(Locale.ROOT);
    return "BF-" + "0".repeat(4 - signs.length()) + signs;
  }

  /// Where it happened, in our code if there is any of it.
  static String place(Throwable error) {
    String first = "";
    for (StackTraceElement frame : error.getStackTrace()) {
      String place = frame.getClassName() + "." + frame.getMethodName();
      if (frame.getClassName().startsWith("org.banfu.")) {
        return place;
      }
      first = first.isEmpty() ? place : first;
    }
    return first;
  }

  private static String details(Throwable error) {
    var lines = new ArrayList<String>();
    lines.add(code(error));
    lines.add(System.getProperty("os.name") + ", Java " + System.getProperty("java.version"));
    int left = MOST_FRAMES;
    for (Throwable at = error; at != null && left > 0; at = at.getCause()) {
      lines.add(at.getClass().getName());
      for (StackTraceElement frame : at.getStackTrace()) {
        if (left-- > 0) {
          lines.add("  at " + frame);
        }
      }
    }
    return String.join("\n", lines);
  }
}
