package org.banfu.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The process's standard streams in the encoding that whoever reads them expects.
///
/// UTF-8 everywhere, so that a redirected result is the same file on every machine; only a Windows
/// console is given its own code page, because it cannot show anything else.
public final class StandardStreams {
  private StandardStreams() {}

  /// The stream of results.
  public static PrintStream out() {
    return stream(FileDescriptor.out, "stdout.encoding");
  }

  /// The stream of messages.
  public static PrintStream err() {
    return stream(FileDescriptor.err, "stderr.encoding");
  }

  /// Whether a person looks on, who likes to see progress.
  // True again since JDK 25 (JDK-8351435): no console where the output goes into a file or a pipe.
  @SuppressWarnings("SystemConsoleNull")
  static boolean terminal() {
    return System.console() != null;
  }

  private static PrintStream stream(FileDescriptor descriptor, String property) {
    return new PrintStream(
        new ReadersPipe(new FileOutputStream(descriptor)),
        true,
        encoding(
            System.getProperty("os.name"),
            terminal(),
            System.getProperty(property, StandardCharsets.UTF_8.name())));
  }

  static Charset encoding(String system, boolean terminal, String console) {
    boolean codePage = terminal && system.toLowerCase(Locale.ROOT).startsWith("windows");
    return codePage && Charset.isSupported(console)
        ? Charset.forName(console)
        : StandardCharsets.UTF_8;
  }
}
