package org.banfu.trespass.command;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/// Encrypts by itself.
final class Encrypts {
  private Encrypts() {}

  static Cipher cipher() throws GeneralSecurityException {
    return Cipher.getInstance("AES/GCM/NoPadding");
  }
}
