package org.banfu.desktop.kit;

import static java.lang.System.Logger.Level.ERROR;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banfu.proposal.ProblemException;

/// What was typed and is not on disk yet, each with its way there that needs no screen: for a
/// process that is told to end at once, at logoff or by SIGTERM. From any thread.
public final class Unsaved {
  private static final System.Logger LOG = System.getLogger(Unsaved.class.getName());

  private final Map<Object, Save> saves = new ConcurrentHashMap<>();

  /// Saves one value, on the calling thread.
  @FunctionalInterface
  public interface Save {
    void run() throws ProblemException;
  }

  /// The newest value of this owner is not on disk.
  public void owe(Object owner, Save save) {
    saves.put(owner, save);
  }

  /// All of this owner is on disk.
  public void settle(Object owner) {
    saves.remove(owner);
  }

  /// Saves all of it as far as it can be saved.
  void saveAll() {
    for (Object owner : List.copyOf(saves.keySet())) {
      Save save = saves.remove(owner);
      try {
        if (save != null) {
          save.run();
        }
      } catch (ProblemException | RuntimeException e) {
        LOG.log(ERROR, "what was typed last was not saved at the end", e);
      }
    }
  }
}
