package org.banfu.command;

/// How a command ended, as scripts see it.
public final class ExitCode {
  public static final int DONE = 0;

  /// Something was refused, and listed on the standard error; or a check found something.
  public static final int REFUSED = 1;

  /// The command line itself was wrong.
  public static final int USAGE = 2;

  /// The archive cannot be opened: locked, damaged, missing, newer.
  public static final int NO_ARCHIVE = 3;

  private ExitCode() {}
}
