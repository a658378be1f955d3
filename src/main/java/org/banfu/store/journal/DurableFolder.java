package org.banfu.store.journal;

import java.io.File;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Forces the entry of a new or renamed file in its folder to disk.
public final class DurableFolder {
  /// Windows does it by itself and lets nobody open a folder.
  private static final boolean WINDOWS = File.separatorChar == '\\';

  private DurableFolder() {}

  /// Forces the entry of this file; an interrupt of the thread waits until it is done.
  public static void sync(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (WINDOWS || folder == null) {
      return;
    }
    boolean interrupted = false;
    while (true) {
      interrupted |= Thread.interrupted();
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
        break;
      } catch (ClosedByInterruptException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
