package app.siembra.reliability;

import java.util.ArrayList;
import java.util.List;

/// What came of doing harm again and again.
final class Tally {
  private final String harm;
  private final List<String> findings = new ArrayList<>();
  private int cycles;
  private int acknowledged;
  private int extra;
  private int lost;
  private int cyclesWithLoss;
  private int unopened;
  private int inconsistent;

  /// @param harm what was done, in the plural
  Tally(String harm) {
    this.harm = harm;
  }

  /// Counts a cycle.
  void cycle(Testimony testimony) {
    cycles++;
    acknowledged += testimony.acknowledged().size();
  }

  /// The command that was under way is there.
  void extra() {
    extra++;
  }

  /// What was acknowledged is not there.
  void lost(int facts, String what) {
    lost += facts;
    cyclesWithLoss++;
    note(what);
  }

  void unopened(String why) {
    unopened++;
    note(why);
  }

  void inconsistent(String what) {
    inconsistent++;
    note(what);
  }

  private void note(String finding) {
    findings.add("%d of %s: %s".formatted(cycles, harm, finding));
  }

  int cycles() {
    return cycles;
  }

  int acknowledged() {
    return acknowledged;
  }

  int lost() {
    return lost;
  }

  /// Everything that must not be, in words.
  List<String> findings() {
    return findings;
  }

  @Override
  public String toString() {
    return ("%d %s: %d acknowledged, %d facts lost in %d cycles, %d times the one under way was"
            + " there, %d would not open, %d inconsistent")
        .formatted(cycles, harm, acknowledged, lost, cyclesWithLoss, extra, unopened, inconsistent);
  }
}
