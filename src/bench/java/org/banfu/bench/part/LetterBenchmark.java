package org.banfu.bench.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.ZipInputStream;
import org.banfu.bench.peer.Docx4jForm;
import org.banfu.bench.peer.FormText;
import org.banfu.bench.peer.PoiForm;
import org.banfu.document.Documents;
import org.banfu.document.Rendered;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProfileJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One reply form with its annex into memory, warm, and what the same costs others.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LetterBenchmark {
  private final Documents documents = new Documents();
  private final Profile profile = new ProfileJson().standard();
  private final byte[] deflated = new byte[1 << 20];
  private List<Proposal> proposals;
  private List<FormText> forms;
  private List<List<byte[]>> parts;
  private int at;

  @Setup
  public void makeMaterial() throws Exception {
    proposals = Material.ofSystem().proposals();
    forms = proposals.stream().map(proposal -> FormText.of(proposal, profile)).toList();
    parts = new ArrayList<>();
    for (Proposal proposal : proposals) {
      parts.add(parts(documents.render(DocumentKind.REPLY_FORM, proposal, profile).content()));
    }
  }

  @Benchmark
  public Rendered banfu() throws Exception {
    return documents.render(DocumentKind.REPLY_FORM, proposals.get(next()), profile);
  }

  /// The parts of our own letter deflated at the default level: the cost that nobody escapes.
  @Benchmark
  public int deflate() {
    int length = 0;
    for (byte[] part : parts.get(next())) {
      var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
      deflater.setInput(part);
      deflater.finish();
      length += deflater.deflate(deflated);
      deflater.end();
    }
    return length;
  }

  @Benchmark
  public byte[] poi() throws Exception {
    return PoiForm.build(forms.get(next()));
  }

  @Benchmark
  public byte[] docx4j() throws Exception {
    return Docx4jForm.build(forms.get(next()));
  }

  private int next() {
    return at++ % proposals.size();
  }

  private static List<byte[]> parts(byte[] file) throws IOException {
    var parts = new ArrayList<byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        parts.add(zip.readAllBytes());
      }
    }
    return parts;
  }
}
