package org.banfu.bench.part;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.banfu.bench.peer.Keeper;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// The same texts kept by the peers, which get them ready-made.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeerSaveBenchmark {
  /// How many rows a peer's table holds beforehand.
  private static final int ROWS = 500;

  /// Who keeps.
  public enum Peer {
    BARE,
    SQLITE,
    H2
  }

  @Param({"BARE", "SQLITE", "H2"})
  public Peer peer;

  private Keeper keeper;
  private List<Proposal> proposals;
  private List<String> texts;
  private int at;

  @Setup
  public void open() throws Exception {
    var material = Material.ofSystem();
    var json = new ProposalJson();
    Path folder = material.fresh("peer-save");
    keeper =
        switch (peer) {
          case BARE -> Keeper.bareFile(folder);
          case SQLITE -> Keeper.sqlite(folder);
          case H2 -> Keeper.h2(folder);
        };
    for (Proposal proposal : new Generator(Material.SEED).proposals(ROWS).toList()) {
      keeper.keep(proposal.id(), json.writeLine(proposal));
    }
    proposals = material.proposals();
    texts = proposals.stream().map(json::writeLine).toList();
  }

  @Benchmark
  public void save() throws Exception {
    int index = at++ % proposals.size();
    // Changed each time: SQLite writes nothing when a row stays as it was.
    keeper.keep(proposals.get(index).id(), texts.get(index) + at);
  }

  @TearDown
  public void close() throws Exception {
    keeper.close();
  }
}
