package org.banfu.bench.part;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// The list's rows, one proposal, and for comparison the bodies of all.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LookBenchmark {
  @Param("10000")
  public int all;

  private Archive archive;
  private List<ProposalRow> rows;
  private int at;

  @Setup
  public void open() throws Exception {
    archive = Archive.open(Material.ofSystem().archive(all), Clock.systemDefaultZone());
    rows = archive.rows();
  }

  @Benchmark
  public List<ProposalRow> rows() throws Exception {
    return archive.rows();
  }

  /// Strides through the archive, so that not the same pages answer.
  @Benchmark
  public Stored find() throws Exception {
    at = (at + 7919) % rows.size();
    return archive.find(rows.get(at).id()).orElseThrow();
  }

  /// What a list without columns of its own would have to do.
  @Benchmark
  public List<Stored> bodies() throws Exception {
    var bodies = new ArrayList<Stored>();
    for (ProposalRow row : rows) {
      bodies.add(archive.find(row.id()).orElseThrow());
    }
    return bodies;
  }

  @TearDown
  public void close() {
    archive.close();
  }
}
