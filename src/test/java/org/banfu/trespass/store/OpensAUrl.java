package org.banfu.trespass.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/// Reaches out by address.
final class OpensAUrl {
  InputStream open() throws IOException {
    return URI.create("http://localhost").toURL().openStream();
  }
}
