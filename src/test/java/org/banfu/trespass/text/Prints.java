package org.banfu.trespass.text;

/// Prints outside the commands.
public final class Prints {
  void print() {
    System.out.println("here");
  }
}
