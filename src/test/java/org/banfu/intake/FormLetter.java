package org.banfu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.banfu.proposal.ProblemException;

/// The invented letter of the founding document's shape, and readings of variations of it.
public final class FormLetter {
  /// How the work list names the units, which the letter parts by 、.
  static final String PARTED = "市发展和改革委员会，市民政局，市卫生健康委员会";

  private static final Intake INTAKE = new Intake();

  private FormLetter() {}

  public static String text() {
    try (InputStream in = FormLetter.class.getResourceAsStream("reply-form.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// The letter without the founding document's third mistake: the list parts the units as it does.
  static String evenText() {
    return text().replace(PARTED, PARTED.replace('，', '、'));
  }

  public static ReadProposal read(Path folder, String text) throws Exception {
    return read(folder.resolve("letter.txt"), text.getBytes(StandardCharsets.UTF_8));
  }

  public static ReadProposal read(Path file, byte[] content) throws IOException, ProblemException {
    Files.write(file, content);
    return INTAKE.read(file).proposals().getFirst();
  }
}
