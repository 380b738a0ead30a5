package app.siembra.reliability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What came of working on disks that fail.
final class FailureCount {
  private final List<String> findings = new ArrayList<>();
  private int steps;
  private int failed;
  private int lost;
  private long doneAllTheSame;
  private int read;
  private int unread;

  void step(boolean done) {
    steps++;
    failed += done ? 0 : 1;
  }

  /// Steps that were said to have failed are there.
  void doneAllTheSame(long howMany) {
    doneAllTheSame += howMany;
  }

  /// Somebody read, or could not, while the disk failed.
  void reading(boolean went) {
    read += went ? 1 : 0;
    unread += went ? 0 : 1;
  }

  void lost(int facts) {
    lost += facts;
  }

  void finding(String what) {
    findings.add(what);
  }

  void findings(Collection<String> all) {
    findings.addAll(all);
  }

  /// How many facts were acknowledged and are not there.
  int lost() {
    return lost;
  }

  /// Everything that must not be, in words.
  List<String> findings() {
    return findings;
  }

  @Override
  public String toString() {
    return ("%d steps, %d failed and said so, %d of them were done all the same, %d facts lost;"
            + " %d of %d readings went on while the disk failed")
        .formatted(steps, failed, doneAllTheSame, lost, read, read + unread);
  }
}
