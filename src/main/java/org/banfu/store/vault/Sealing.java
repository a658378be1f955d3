package org.banfu.store.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM: a nonce, then what is encrypted, then the tag (NIST SP 800-38D). Each nonce is
/// random: a counter might be used twice, as by a record that was undone and written again.
final class Sealing {
  static final int NONCE = 12;
  static final int TAG = 16;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Sealing() {}

  static byte[] seal(SecretKeySpec key, byte[] content, byte[] about) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, about);
      var sealed = ByteBuffer.allocate(NONCE + content.length + TAG).put(nonce);
      cipher.doFinal(ByteBuffer.wrap(content), sealed);
      return sealed.array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /// The content; nothing if it was sealed with another key or about something else, or changed.
  static Optional<byte[]> open(SecretKeySpec key, byte[] sealed, byte[] about) {
    if (sealed.length < NONCE + TAG) {
      return Optional.empty();
    }
    var nonce = new byte[NONCE];
    System.arraycopy(sealed, 0, nonce, 0, NONCE);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, about);
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, byte[] about)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(about);
    return cipher;
  }
}
