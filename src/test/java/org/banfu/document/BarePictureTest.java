package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A photograph in a template goes out without who took it, when and where.
class BarePictureTest {
  private static final String TRACE = "Taken by Nobody, 30.1N 120.2E";

  private byte[] plain = {};

  @BeforeEach
  void draw() throws Exception {
    var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 3, 0xFFFFFF);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    plain = bytes.toByteArray();
  }

  private byte[] with(int kind, byte[] segment) {
    return ByteBuffer.allocate(plain.length + segment.length + 4)
        .put(plain, 0, 2)
        .putShort((short) (0xFF00 | kind))
        .putShort((short) (segment.length + 2))
        .put(segment)
        .put(plain, 2, plain.length - 2)
        .array();
  }

  private static byte[] exif(int orientation) {
    byte[] trace = TRACE.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(64 + trace.length)
        .put("Exif\0\0II".getBytes(StandardCharsets.US_ASCII))
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 2)
        .putShort((short) 0x0131)
        .putShort((short) 2)
        .putInt(trace.length)
        .putInt(50)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putInt(orientation)
        .position(56)
        .put(trace)
        .array();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void thePictureIsTheSameWithoutTheNotes() {
    byte[] note = TRACE.getBytes(StandardCharsets.US_ASCII);

    assertArrayEquals(plain, BarePicture.of(with(0xE1, exif(1))));
    assertArrayEquals(plain, BarePicture.of(with(0xE1, note)));
    assertArrayEquals(plain, BarePicture.of(with(0xED, note)));
    assertArrayEquals(plain, BarePicture.of(with(0xFE, note)));
  }

  @Test
  void theSideThatIsUpStays() throws Exception {
    byte[] bare = BarePicture.of(with(0xE1, exif(6)));

    assertFalse(latin(bare).contains(TRACE));
    assertTrue(
        HexFormat.of().formatHex(bare).contains("4d4d002a000000080001011200030000000100060000"));
    assertEquals(24, ImageIO.read(new ByteArrayInputStream(bare)).getWidth());
  }

  @Test
  void whatIsNoSoundJpegStaysAsItIs() {
    byte[] broken = with(0xE1, exif(6));
    broken[4] = (byte) 0xFF;
    broken[5] = (byte) 0xFF;
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10};

    assertArrayEquals(broken, BarePicture.of(broken));
    assertArrayEquals(png, BarePicture.of(png));
    assertArrayEquals(exif(6), BarePicture.of(exif(6)));
  }

  @Test
  void noLetterTells() throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>(Docx.of(EditedTemplate.docx()).parts());
    parts.put("word/media/image2.png", with(0xE1, exif(6)));
    byte[] template =
        ZipPackage.of(
            parts.entrySet().stream().map(p -> ZipPart.of(p.getKey(), p.getValue())).toList(),
            null);
    var sample = new Sample();
    byte[] letter =
        new Documents()
            .render(
                DocumentKind.REPLY_PROSE,
                sample.proposal(),
                sample.profile(),
                Template.read("函.docx", template))
            .content();

    byte[] picture = Docx.of(letter).parts().get("word/media/image2.png");
    assertFalse(latin(picture).contains(TRACE));
    assertTrue(picture.length > plain.length, "which side is up");
  }
}
