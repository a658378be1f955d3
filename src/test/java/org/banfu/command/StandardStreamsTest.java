package org.banfu.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class StandardStreamsTest {
  @Test
  void aWindowsConsoleGetsItsOwnCodePage() {
    assertEquals(Charset.forName("GBK"), StandardStreams.encoding("Windows 11", true, "GBK"));
  }

  @Test
  void everythingElseIsUtf8() {
    assertEquals(UTF_8, StandardStreams.encoding("Windows 11", false, "GBK"));
    assertEquals(UTF_8, StandardStreams.encoding("Linux", true, "ANSI_X3.4-1968"));
    assertEquals(UTF_8, StandardStreams.encoding("Windows 11", true, "no-such-code-page"));
  }
}
