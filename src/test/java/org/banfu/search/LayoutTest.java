package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import org.banfu.proposal.Proposal;
import org.banfu.text.Fold;
import org.banfu.text.Pinyin;
import org.junit.jupiter.api.Test;

/// What is laid into a segment is what its format says. A program that lays in something else under
/// the same format would take an old cache for whole, and find nothing of what it lacks.
class LayoutTest {
  /// Of format 4.
  private static final long EXPECTED = 7_572_714_293_065_990_450L;

  @Test
  void whatIsLaidInOtherwiseHasAnotherFormat() throws Exception {
    Proposal worded = WordedProposal.make().proposal();
    var maker = new SheetMaker(Fold.shipped());
    var sheets = new ArrayList<Sheet>();
    for (int i = 0; i < Layout.SIGNED_DOCS; i++) {
      Proposal one = worded.withId("p" + i).withNumber("2023" + i).withTitle("關於加裝電梯Ａ" + i + "的建議");
      sheets.add(maker.make(one, i));
    }

    Segment segment = SegmentWriter.inMemory(sheets, Pinyin.shipped());

    assertEquals(4, Layout.FORMAT);
    assertEquals(
        EXPECTED,
        Mix.of(segment.bytes().duplicate().clear()),
        "what is laid in changed: raise Layout.FORMAT, then renew this hash");
  }
}
