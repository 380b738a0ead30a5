package app.siembra.service;

import app.siembra.measure.Networks;
import app.siembra.model.Moment;
import app.siembra.rules.Crowd;
import app.siembra.rules.Listed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Who has gone quiet among many people.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class QuietBenchmark {
  private static final int FEW = 5;

  @Param({"5000/50000", "100000/1000000"})
  String size = "";

  private final Moment now = Moment.of(Clock.system(ZoneId.systemDefault()));
  private Services services;
  private Crowd crowd;

  @Setup
  public void open() {
    services = new Services(Networks.open(Networks.folder(size)), "ES");
    Roster roster = services.book().roster();
    crowd = Crowd.of(roster.all(), roster.circles());
  }

  @TearDown
  public void close() {
    services.close();
  }

  /// How many have gone quiet, and how things stand with the first five.
  @Benchmark
  public List<Listed> foremost() {
    return services.book().roster().quiet(now.today()).foremost(FEW, List.of());
  }

  /// The same with each person's last note and reason, and without those who were seen to.
  @Benchmark
  public List<QuietRow> todaysFew() {
    return services.reminding().quiet(false, now);
  }

  /// Everything that the first screen says.
  @Benchmark
  public Today today() {
    return services.reminding().today(now);
  }

  /// What a contact costs that has just been stored: everybody side by side again.
  @Benchmark
  public Crowd kept() {
    return crowd.with(services.book().roster().all());
  }
}
