package org.banfu.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.banfu.ChildProcess;
import org.banfu.archive.Protection.Progress;

/// A process that sets an archive a password, or removes it: `folder`, `set` or `remove`.
final class ConvertingChild {
  private ConvertingChild() {}

  public static void main(String[] arguments) throws Exception {
    try (Archive archive = Secrets.open(Path.of(arguments[0]), Clock.systemDefaultZone())) {
      Protection protection = archive.protection();
      ChildProcess.say("begin");
      if (arguments[1].equals("set")) {
        protection.set(Secrets.password(), List.of(), Progress.NONE);
      } else {
        protection.remove(Secrets.password(), List.of(), Progress.NONE);
      }
      ChildProcess.say("done");
    }
    ChildProcess.say("closed");
  }
}
