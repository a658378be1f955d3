package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class DesktopFaceTest {
  @Test
  void aWindowThatCannotBeMadeEndsTheProgram() {
    var closed = new CompletableFuture<Void>();
    var error = new NoClassDefFoundError("a part that is missing");

    DesktopFace.begin(
        closed,
        () -> {
          throw error;
        });

    assertEquals(error, assertThrows(CompletionException.class, closed::join).getCause());
  }

  @Test
  void aWindowThatStandsIsWaitedFor() {
    var closed = new CompletableFuture<Void>();

    DesktopFace.begin(closed, () -> {});

    assertFalse(closed.isDone());
  }
}
