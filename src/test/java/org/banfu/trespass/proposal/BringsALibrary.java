package org.banfu.trespass.proposal;

import picocli.CommandLine;

/// A record of the model that needs a library.
final class BringsALibrary {
  final CommandLine.Help.Ansi ansi = CommandLine.Help.Ansi.AUTO;
}
