package org.banfu.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/// What watches over all other tests would notice every way to a network.
class NoNetworkTest {
  private static final String HERE = "127.0.0.1";

  /// A way to a network.
  private record Way(String name, Executable use) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("socket", () -> new Socket(HERE, 9).close()),
          new Way("socket that is not connected", () -> new Socket().bind(null)),
          new Way("socket that listens", () -> new ServerSocket(0).close()),
          new Way("datagrams", () -> new DatagramSocket().close()),
          new Way("channel", () -> SocketChannel.open().close()),
          new Way("channel by file", () -> SocketChannel.open(StandardProtocolFamily.UNIX)),
          new Way("channel that listens", () -> ServerSocketChannel.open().close()),
          new Way("channel for datagrams", () -> DatagramChannel.open().close()),
          new Way("selector", () -> Selector.open().close()),
          new Way("asynchronous channel", () -> AsynchronousSocketChannel.open().close()),
          new Way("name", () -> InetAddress.getByName("banfu.example")),
          new Way("address", () -> URI.create("http://" + HERE + ":9/").toURL().openStream()),
          new Way("client", () -> HttpClient.newHttpClient().close()));

  @TestFactory
  Stream<DynamicTest> everyWayIsRefusedAndRemembered() {
    return WAYS.stream()
        .map(way -> DynamicTest.dynamicTest(way.name(), () -> assertRefused(way.use())));
  }

  @Test
  void whatIsRefusedWithoutAWordIsRememberedToo() {
    try {
      InetAddress.getByName("banfu.example");
    } catch (Exception | AssertionError swallowed) {
      assertTrue(NoNetwork.uses().contains(swallowed), swallowed.toString());
    }

    assertEquals(1, NoNetwork.forget(NoNetworkTest.class).size());
  }

  @Test
  void thisProcessHoldsNoSocketOpen() {
    assertEquals(List.of(), OpenSockets.ofThisProcess());
  }

  private static void assertRefused(Executable way) {
    Throwable refused = assertThrows(Throwable.class, way);
    List<AssertionError> uses = NoNetwork.forget(NoNetworkTest.class);

    assertEquals(1, uses.size(), refused.toString());
  }
}
