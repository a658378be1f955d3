package org.banfu.store.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
  private static final byte[] TEXT = "关于公园的提案".getBytes(StandardCharsets.UTF_8);
  private static final byte[] ABOUT = {1, 2, 3};

  @TempDir Path folder;

  @Test
  void thePasswordOpensWhatWasSealedAndNoOtherDoes() throws IOException {
    Vault made = Vault.made("正确的密码 1".toCharArray());
    byte[] sealed = made.seal(TEXT, ABOUT);
    KeyEnvelope kept = KeyEnvelope.read(made.envelope().orElseThrow().text()).orElseThrow();

    Vault opened = Vault.open(kept, "正确的密码 1".toCharArray()).orElseThrow();

    assertArrayEquals(TEXT, opened.open(sealed, ABOUT).orElseThrow());
    assertTrue(Vault.open(kept, "正确的密码 2".toCharArray()).isEmpty());
    assertTrue(Vault.open(kept, new char[0]).isEmpty());
    assertEquals(KeyEnvelope.ROUNDS, kept.rounds());
  }

  @Test
  void anotherPasswordOpensTheSameFiles() throws IOException {
    Vault before = Vault.made("old password".toCharArray());
    byte[] sealed = before.seal(TEXT, ABOUT);

    Vault after = before.rewrapped("new password".toCharArray(), false);

    KeyEnvelope envelope = after.envelope().orElseThrow();
    assertTrue(Vault.open(envelope, "old password".toCharArray()).isEmpty());
    Vault opened = Vault.open(envelope, "new password".toCharArray()).orElseThrow();
    assertArrayEquals(TEXT, opened.open(sealed, ABOUT).orElseThrow());
    assertTrue(envelope.serial() > before.envelope().orElseThrow().serial());
  }

  @Test
  void whileThePasswordIsRemovedNewFilesAreReadableAndOldOnesOpen() throws IOException {
    Vault before = Vault.made("password".toCharArray());
    byte[] sealed = before.sealedFile(TEXT);

    Vault removing = before.rewrapped("password".toCharArray(), true);

    assertArrayEquals(TEXT, removing.sealedFile(TEXT));
    assertArrayEquals(TEXT, removing.openedFile(sealed).orElseThrow());
    assertArrayEquals(TEXT, removing.openedFile(TEXT).orElseThrow());
  }

  @Test
  void aChangedEnvelopeOpensNothing() {
    KeyEnvelope kept = Vault.made("password".toCharArray()).envelope().orElseThrow();
    var turned =
        new KeyEnvelope(kept.id(), kept.serial(), true, kept.rounds(), kept.salt(), kept.wrapped());

    assertTrue(Vault.open(turned, "password".toCharArray()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,2]",
        "{\"kind\":\"banfu-key\"}",
        "{\"kind\":\"banfu-key\",\"id\":\"1-1-1-1-1\",\"serial\":1,\"removing\":false,"
            + "\"rounds\":2000000000,\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA==\",\"wrapped\":\"AAAA\"}"
      })
  void whatIsNoEnvelopeIsNone(String text) {
    assertEquals(Optional.empty(), KeyEnvelope.read(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void nothingIsSealedTwiceAlikeAndNothingChangedOrMovedOpens() throws IOException {
    Vault vault = Vault.made("password".toCharArray());
    var seen = new HashSet<String>();
    for (int i = 0; i < 1000; i++) {
      byte[] nonce = Arrays.copyOf(vault.seal(TEXT, ABOUT), Sealing.NONCE);
      assertTrue(seen.add(Arrays.toString(nonce)));
    }
    byte[] sealed = vault.seal(TEXT, ABOUT);
    assertEquals(TEXT.length + Sealing.NONCE + Sealing.TAG, sealed.length);
    for (int i = 0; i < sealed.length; i++) {
      byte[] flipped = sealed.clone();
      flipped[i] ^= 1;
      assertEquals(Optional.empty(), vault.open(flipped, ABOUT));
    }
    assertEquals(Optional.empty(), vault.open(sealed, new byte[] {1, 2, 4}));
    assertEquals(Optional.empty(), vault.open(new byte[5], ABOUT));
    assertThrows(LockedException.class, () -> Vault.none().open(sealed, ABOUT));
  }

  @Test
  void aDataFileOfAnySizeIsTheSameThereAndBack() throws IOException {
    Vault vault = Vault.made("password".toCharArray());
    var random = new Random(1);
    for (int size : new int[] {1, 4096, 5000, (1 << 18) - 1, 1 << 18, (1 << 18) + 8192}) {
      var content = new byte[size];
      random.nextBytes(content);
      Path plain = Files.write(folder.resolve(size + ".plain"), content);
      Path secret = folder.resolve(size + ".secret");
      Path back = folder.resolve(size + ".back");

      EncryptedData.convert(plain, secret, vault, () -> {});
      EncryptedData.convert(secret, back, vault, () -> {});

      assertFalse(EncryptedData.is(plain));
      assertTrue(EncryptedData.is(secret));
      assertTrue(EncryptedData.isSame(plain, secret, vault));
      assertArrayEquals(content, Files.readAllBytes(back));
      byte[] changed = Files.readAllBytes(secret);
      changed[4096] ^= 1;
      Files.write(secret, changed);
      assertFalse(EncryptedData.isSame(plain, secret, vault));
    }
  }

  @Test
  void nothingOfItIsTold() {
    Vault vault = Vault.made("password".toCharArray());

    assertEquals("Vault[open]", vault.toString());
    assertFalse(vault.envelope().orElseThrow().toString().contains("password"));
    assertNotEquals(vault.envelope(), Vault.made("password".toCharArray()).envelope());
  }
}
