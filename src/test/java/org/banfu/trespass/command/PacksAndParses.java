package org.banfu.trespass.command;

import java.util.zip.Deflater;

/// ZIP in a face.
final class PacksAndParses {
  final Deflater deflater = new Deflater();
}
