package org.banfu.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/// Looks up no name. This machine's own is answered without asking anybody: H2 asks for it to seed
/// its random numbers where the system's take longer than 0.4 s (`MathUtils`), as may be on a busy
/// machine, and connects to nothing.
public final class RefusedNames extends InetAddressResolverProvider {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        if (host.equals(configuration.lookupLocalHostName())) {
          return Stream.of(InetAddress.getByAddress(host, LOOPBACK));
        }
        throw NoNetwork.refused("the address of " + host);
      }

      @Override
      public String lookupByAddress(byte[] address) {
        throw NoNetwork.refused("the name of an address");
      }
    };
  }

  @Override
  public String name() {
    return "none";
  }
}
