package org.banfu;

/// Starts the program: a window without arguments, a command with them.
public final class Banfu {
  private Banfu() {}

  public static void main(String[] arguments) {
    System.exit(0);
  }
}
