package org.banfu.archive;

import java.nio.file.Path;
import java.time.Clock;
import org.banfu.ChildProcess;

/// A process that opens an archive, and with it brings it up to date: `folder`.
final class UpgradingChild {
  private UpgradingChild() {}

  public static void main(String[] arguments) throws Exception {
    ChildProcess.say("begin");
    try (Archive archive = Archive.open(Path.of(arguments[0]), Clock.systemDefaultZone())) {
      ChildProcess.say("opened " + archive.rows().size());
    }
    ChildProcess.say("closed");
  }
}
