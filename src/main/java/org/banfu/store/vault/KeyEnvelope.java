package org.banfu.store.vault;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The key of an archive's files, wrapped with a password: `banfu.key`. Without it the password
/// opens nothing, so there are several copies.
///
/// @param id of the key that is in it
/// @param serial counts the envelopes of a key: of two copies the later counts
/// @param removing whether the password is being removed: new files are written readable
public record KeyEnvelope(
    UUID id, long serial, boolean removing, int rounds, String salt, String wrapped) {
  /// Its name, in an archive's folder and in a backup.
  public static final String NAME = "banfu.key";

  /// Of PBKDF2 with HMAC-SHA256, by OWASP's Password Storage Cheat Sheet (2023).
  public static final int ROUNDS = 600_000;

  /// One that comes from anybody may not ask for hours of work.
  private static final int MOST_ROUNDS = 10_000_000;

  private static final int LONGEST = 1 << 14;
  private static final int SALT = 16;
  private static final String KIND = "banfu-key";
  private static final JsonFactory JSON = new JsonFactory();

  static KeyEnvelope seal(DataKey key, char[] password, long serial, boolean removing) {
    var salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    byte[] wrapped =
        Sealing.seal(
            passwordKey(password, salt, ROUNDS), key.bytes(), about(key.id(), serial, removing));
    Base64.Encoder base64 = Base64.getEncoder();
    return new KeyEnvelope(
        key.id(),
        serial,
        removing,
        ROUNDS,
        base64.encodeToString(salt),
        base64.encodeToString(wrapped));
  }

  /// The key; nothing if this is not its password. Takes some tenths of a second.
  Optional<DataKey> open(char[] password) {
    if (password.length == 0) {
      return Optional.empty();
    }
    Base64.Decoder base64 = Base64.getDecoder();
    SecretKeySpec key = passwordKey(password, base64.decode(salt), rounds);
    return Sealing.open(key, base64.decode(wrapped), about(id, serial, removing))
        .filter(bytes -> bytes.length == DataKey.SIZE)
        .map(bytes -> new DataKey(id, bytes));
  }

  private static byte[] about(UUID id, long serial, boolean removing) {
    return ByteBuffer.allocate(25)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .putLong(serial)
        .put((byte) (removing ? 1 : 0))
        .array();
  }

  private static SecretKeySpec passwordKey(char[] password, byte[] salt, int rounds) {
    var spec = new PBEKeySpec(password, salt, rounds, 256);
    try {
      byte[] key =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return new SecretKeySpec(key, "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }

  /// What the file holds; nothing if there is none, or it cannot be understood.
  public static Optional<KeyEnvelope> read(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
      return Optional.empty();
    }
    return read(Files.readAllBytes(file));
  }

  /// The same of its text.
  public static Optional<KeyEnvelope> read(byte[] text) {
    try {
      Map<String, String> values = values(text);
      if (!KIND.equals(values.get("kind"))) {
        return Optional.empty();
      }
      var envelope =
          new KeyEnvelope(
              UUID.fromString(value(values, "id")),
              Long.parseLong(value(values, "serial")),
              Boolean.parseBoolean(value(values, "removing")),
              Integer.parseInt(value(values, "rounds")),
              value(values, "salt"),
              value(values, "wrapped"));
      return envelope.isUsable() ? Optional.of(envelope) : Optional.empty();
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isUsable() {
    Base64.Decoder base64 = Base64.getDecoder();
    return rounds > 0
        && rounds <= MOST_ROUNDS
        && base64.decode(salt).length >= SALT
        && base64.decode(wrapped).length == Sealing.NONCE + DataKey.SIZE + Sealing.TAG;
  }

  private static String value(Map<String, String> values, String name) {
    return Objects.requireNonNullElse(values.get(name), "");
  }

  private static Map<String, String> values(byte[] text) {
    var values = new HashMap<String, String>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          values.put(
              json.streamReadContext().pathAsPointer().toString().substring(1), json.getString());
        }
      }
    }
    return values;
  }

  /// As it is written.
  public byte[] text() {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("kind", KIND);
      json.writeStringProperty("id", id.toString());
      json.writeNumberProperty("serial", serial);
      json.writeBooleanProperty("removing", removing);
      json.writeNumberProperty("rounds", rounds);
      json.writeStringProperty("salt", salt);
      json.writeStringProperty("wrapped", wrapped);
      json.writeEndObject();
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
