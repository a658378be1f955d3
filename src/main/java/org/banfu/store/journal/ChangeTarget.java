package org.banfu.store.journal;

import java.io.IOException;
import org.banfu.proposal.ProblemException;

/// Takes the changes of a journal, one by one, in the order of their save counters.
@FunctionalInterface
public interface ChangeTarget {
  void take(long counter, JournalRecord change) throws IOException, ProblemException;
}
