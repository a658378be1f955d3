package org.banfu.network;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// The provider of channels, in the place of the system's: it has none. `HttpClient` begins here,
/// too.
public final class RefusedChannels extends SelectorProvider {
  @Override
  public DatagramChannel openDatagramChannel() {
    throw NoNetwork.refused("a channel for datagrams");
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw NoNetwork.refused("a channel for datagrams");
  }

  @Override
  public Pipe openPipe() {
    throw NoNetwork.refused("a pipe of channels");
  }

  @Override
  public AbstractSelector openSelector() {
    throw NoNetwork.refused("a selector of channels");
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw NoNetwork.refused("a channel that listens");
  }

  @Override
  public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) {
    throw NoNetwork.refused("a channel that listens");
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw NoNetwork.refused("a channel");
  }

  @Override
  public SocketChannel openSocketChannel(ProtocolFamily family) {
    throw NoNetwork.refused("a channel");
  }
}
