package org.banfu.store.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedDataTest {
  private static final Vault VAULT = Vault.made("a password".toCharArray());
  private static final int SIZE = 600 * 4096;

  @TempDir Path folder;
  private Path data = Path.of("");
  private byte[] packed = {};

  @BeforeEach
  void pack() throws IOException {
    byte[] text = "关于加快推进老旧小区停车设施建设的提案".getBytes(StandardCharsets.UTF_8);
    var content = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      content[i] = (byte) (text[i % text.length] + (i / 9973));
    }
    Path plain = Files.write(folder.resolve("plain"), content);
    data = folder.resolve("data");
    EncryptedData.convert(plain, data, VAULT, () -> {});
    packed = packed(VAULT);
  }

  private byte[] packed(Vault vault) throws IOException {
    var out = new ByteArrayOutputStream();
    PackedData.pack(data, out, vault, () -> {});
    return out.toByteArray();
  }

  private Path unpacked(byte[] bytes, Vault vault, long most) throws IOException {
    Path to = folder.resolve("unpacked");
    Files.deleteIfExists(to);
    PackedData.unpack(new ByteArrayInputStream(bytes), to, vault, most, () -> {});
    return to;
  }

  @Test
  void whatIsUnpackedIsTheSameToTheByteAndMuchSmallerMeanwhile() throws IOException {
    Path unpacked = unpacked(packed, VAULT, Files.size(data));

    assertEquals(-1, Files.mismatch(data, unpacked));
    assertTrue(packed.length < SIZE / 4, packed.length + " bytes");
  }

  @Test
  void whatIsChangedOrCutOrAnothersIsRefused() throws IOException {
    long size = Files.size(data);
    for (int at = 4096; at < packed.length; at += packed.length / 40) {
      byte[] changed = packed.clone();
      changed[at] ^= 1;
      assertRefused(changed, size);
      byte[] cut = Arrays.copyOf(packed, at);
      assertRefused(cut, size);
    }
    Vault other = Vault.made("a password".toCharArray());
    assertThrows(ZipException.class, () -> unpacked(packed, other, size));
  }

  /// In a way that is told as a damaged backup.
  private void assertRefused(byte[] bytes, long size) {
    var refused = assertThrows(IOException.class, () -> unpacked(bytes, VAULT, size));
    assertTrue(
        refused instanceof ZipException || refused instanceof EOFException, refused.toString());
  }

  @Test
  void noMoreIsWrittenThanItSays() throws IOException {
    long size = Files.size(data);

    assertThrows(ZipException.class, () -> unpacked(packed, VAULT, 8192));
    assertTrue(Files.size(folder.resolve("unpacked")) <= 8192);
    assertThrows(ZipException.class, () -> unpacked(packed, VAULT, size + 4096));
  }
}
