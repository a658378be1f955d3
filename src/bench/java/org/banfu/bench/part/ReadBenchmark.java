package org.banfu.bench.part;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.banfu.intake.Intake;
import org.banfu.intake.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One past letter read from its file and understood, on one thread.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {
  @Param({"docx", "txt"})
  public String shape;

  private final Intake intake = new Intake();
  private List<Path> letters;
  private int at;

  @Setup
  public void findLetters() throws Exception {
    letters = Material.ofSystem().someLetters(shape);
  }

  @Benchmark
  public Reading read() throws Exception {
    return intake.read(letters.get(at++ % letters.size()));
  }
}
