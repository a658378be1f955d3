package org.banfu.network;

import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;

/// The provider of asynchronous channels, in the place of the system's: it has none.
public final class RefusedAsynchronousChannels extends AsynchronousChannelProvider {
  @Override
  public AsynchronousChannelGroup openAsynchronousChannelGroup(int threads, ThreadFactory factory) {
    throw NoNetwork.refused("a group of asynchronous channels");
  }

  @Override
  public AsynchronousChannelGroup openAsynchronousChannelGroup(
      ExecutorService executor, int initialSize) {
    throw NoNetwork.refused("a group of asynchronous channels");
  }

  @Override
  public AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(
      AsynchronousChannelGroup group) {
    throw NoNetwork.refused("an asynchronous channel that listens");
  }

  @Override
  public AsynchronousSocketChannel openAsynchronousSocketChannel(AsynchronousChannelGroup group) {
    throw NoNetwork.refused("an asynchronous channel");
  }
}
