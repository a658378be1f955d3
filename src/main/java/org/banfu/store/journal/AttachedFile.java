package org.banfu.store.journal;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A file attached by a save: its name and its bytes.
///
/// A class and not a record, so that equality looks at the bytes and nobody can change them.
public final class AttachedFile {
  private final String name;
  private final byte[] content;

  public AttachedFile(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  public String name() {
    return name;
  }

  /// A copy of the bytes.
  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AttachedFile that
        && name.equals(that.name)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, Arrays.hashCode(content));
  }

  @Override
  public String toString() {
    return "AttachedFile[" + name + ", " + content.length + " bytes]";
  }
}
