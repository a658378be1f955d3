package org.banfu.archive;

import java.util.Arrays;

/// A file to be kept with a proposal, saved together with it. The bytes are copied.
public final class NewAttachment {
  private final String fileName;
  private final byte[] content;

  /// @param fileName the last part of its path; shown to the person, never used as a path
  public NewAttachment(String fileName, byte[] content) {
    this.fileName = fileName;
    this.content = content.clone();
  }

  public String fileName() {
    return fileName;
  }

  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NewAttachment that
        && fileName.equals(that.fileName)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return 31 * fileName.hashCode() + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "NewAttachment[" + fileName + ", " + content.length + " bytes]";
  }
}
