package org.banfu.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.proposal.Proposal;

/// One String a proposal, looked through with `contains`; also what recall is measured against.
final class StringsEngine implements Engine {
  private static final String FILE = "texts";

  private final List<String> texts = new ArrayList<>();

  @Override
  public void build(Path folder, Stream<Proposal> proposals) throws Exception {
    try (var out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE))))) {
      for (Proposal proposal : (Iterable<Proposal>) proposals::iterator) {
        byte[] bytes = Texts.whole(proposal).getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
      out.writeInt(-1);
    }
  }

  @Override
  public void open(Path folder) throws Exception {
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(FILE))))) {
      for (int length = in.readInt(); length >= 0; length = in.readInt()) {
        texts.add(new String(in.readNBytes(length), UTF_8));
      }
    }
  }

  @Override
  public int find(String text) {
    int count = 0;
    var passages = new ArrayList<String>();
    for (String one : texts) {
      if (one.contains(text)) {
        count++;
        if (passages.size() < 50) {
          passages.add(Engine.passage(one, text));
        }
      }
    }
    return count;
  }

  @Override
  public void close() {
    texts.clear();
  }
}
