package org.banfu.trespass.store;

import java.io.IOException;
import java.net.Socket;

/// Reaches out.
final class OpensASocket {
  Socket open() throws IOException {
    return new Socket("localhost", 1);
  }
}
