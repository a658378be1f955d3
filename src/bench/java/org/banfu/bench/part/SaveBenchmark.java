package org.banfu.bench.part;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.Stored;
import org.banfu.bench.Folders;
import org.banfu.proposal.Proposal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// One acknowledged save of a changed proposal: journal forced to disk, H2 committed.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SaveBenchmark {
  @Param({"100", "10000"})
  public int size;

  private Archive archive;
  private final List<Stored> stored = new ArrayList<>();
  private int at;

  @Setup
  public void open() throws Exception {
    var material = Material.ofSystem();
    Path folder = material.fresh("save");
    Folders.copy(material.archive(size), folder);
    archive = Archive.open(folder, Clock.systemDefaultZone());
    for (Proposal proposal : material.proposals()) {
      stored.add(archive.find(proposal.id()).orElseThrow());
    }
  }

  @Benchmark
  public Stored save() throws Exception {
    int index = at++ % stored.size();
    Stored before = stored.get(index);
    Proposal changed = before.proposal().withNotes("第" + at + "次修改");
    Stored after = archive.save(changed, before.version(), Occasion.EDIT);
    stored.set(index, after);
    return after;
  }

  @TearDown
  public void close() {
    archive.close();
  }
}
