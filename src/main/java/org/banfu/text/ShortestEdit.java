package org.banfu.text;

import java.util.Arrays;
import java.util.BitSet;

/// Marks which elements of one row of numbers are gone and which of another one are new, by Myers'
/// middle snakes: forward and backward paths of so many edits meet in the middle, which parts the
/// task in two.
final class ShortestEdit {
  private static final int NOWHERE = Integer.MIN_VALUE / 4;

  private final int[] before;
  private final int[] after;
  private final int mostEdits;
  private final BitSet removed;
  private final BitSet added;

  /// How far paths got, by diagonal; the diagonal 0 stands in the middle.
  private final int[] forward;

  private final int[] backward;
  private final int middle;

  /// @param mostEdits how many edits are tried from either end before the best way so far is taken
  ShortestEdit(int[] before, int[] after, int mostEdits, BitSet removed, BitSet added) {
    this.before = before;
    this.after = after;
    this.mostEdits = mostEdits;
    this.removed = removed;
    this.added = added;
    this.middle = Math.min(mostEdits, (before.length + after.length + 1) / 2) + 2;
    this.forward = new int[2 * middle + 1];
    this.backward = new int[2 * middle + 1];
  }

  void find() {
    find(0, before.length, 0, after.length);
  }

  private void find(int fromBefore, int toBefore, int fromAfter, int toAfter) {
    int i = fromBefore;
    int n = toBefore;
    int j = fromAfter;
    int m = toAfter;
    while (true) {
      while (i < n && j < m && before[i] == after[j]) {
        i++;
        j++;
      }
      while (i < n && j < m && before[n - 1] == after[m - 1]) {
        n--;
        m--;
      }
      if (i == n || j == m) {
        removed.set(i, n);
        added.set(j, m);
        return;
      }
      // Both ends differ, so at least two edits lie between, and the point is neither corner.
      long point = new Middle(i, n - i, j, m - j).point();
      int x = i + (int) (point >>> 32);
      int y = j + (int) point;
      find(i, x, j, y);
      i = x;
      j = y;
    }
  }

  /// The search for a point that a short path goes through, in the rectangle of two stretches.
  private final class Middle {
    private final int left;
    private final int width;
    private final int top;
    private final int height;

    Middle(int left, int width, int top, int height) {
      this.left = left;
      this.width = width;
      this.top = top;
      this.height = height;
    }

    /// x in the upper half, y in the lower one.
    long point() {
      int most = Math.min(mostEdits, (width + height + 1) / 2);
      Arrays.fill(forward, middle - most - 1, middle + most + 2, NOWHERE);
      Arrays.fill(backward, middle - most - 1, middle + most + 2, NOWHERE);
      int delta = width - height;
      boolean isOdd = (delta & 1) != 0;
      for (int edits = 0; edits <= most; edits++) {
        for (int k = -edits; k <= edits; k += 2) {
          int x = step(forward, k, edits, true);
          int other = delta - k;
          if (isOdd && Math.abs(other) < edits && x + backward[middle + other] >= width) {
            return packed(x, x - k);
          }
        }
        for (int k = -edits; k <= edits; k += 2) {
          int x = step(backward, k, edits, false);
          int other = delta - k;
          if (!isOdd && Math.abs(other) <= edits && x + forward[middle + other] >= width) {
            return packed(width - x, height - (x - k));
          }
        }
      }
      return farthest(most);
    }

    // One more edit on this diagonal, and along what is equal; outside of the rectangle: nowhere.
    private int step(int[] reached, int k, int edits, boolean isForward) {
      int down = reached[middle + k + 1];
      int right = reached[middle + k - 1] + 1;
      int x =
          edits == 0
              ? 0
              : Math.max(down - k <= height ? down : NOWHERE, right <= width ? right : NOWHERE);
      if (x < 0 || x - k < 0) {
        reached[middle + k] = NOWHERE;
        return NOWHERE;
      }
      while (x < width && x - k < height && isEqual(x, x - k, isForward)) {
        x++;
      }
      reached[middle + k] = x;
      return x;
    }

    private boolean isEqual(int x, int y, boolean isForward) {
      return isForward
          ? before[left + x] == after[top + y]
          : before[left + width - 1 - x] == after[top + height - 1 - y];
    }

    private long farthest(int edits) {
      int best = -edits;
      for (int k = -edits; k <= edits; k += 2) {
        if (2 * forward[middle + k] - k > 2 * forward[middle + best] - best) {
          best = k;
        }
      }
      int x = forward[middle + best];
      return packed(x, x - best);
    }

    private static long packed(int x, int y) {
      return ((long) x << 32) | y;
    }
  }
}
