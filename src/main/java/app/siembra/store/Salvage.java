package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.JournalFiles;
import app.siembra.store.disk.Position;
import app.siembra.store.disk.Reach;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What there is to bring a network back from, and which of it leads furthest.
final class Salvage {
  private static final Comparator<Course> FURTHEST =
      Comparator.comparingLong((Course course) -> course.end().record())
          .thenComparing(Course::onward);

  private final BackupFolder backups;
  private final JournalFiles journals;

  Salvage(DataFolder data) throws IOException {
    this.backups = BackupFolder.of(data);
    this.journals = new JournalFiles(data);
  }

  /// A way back.
  ///
  /// @param manifest of the backup that it begins with; null where it begins with an empty network
  /// @param from where it begins
  /// @param end where it leads
  /// @param onward whether the journal goes on from there
  /// @param plan what to tell of it
  record Course(
      @Nullable Manifest manifest,
      Position from,
      Position end,
      boolean onward,
      Recovery.Plan plan) {
    /// Whether no other way can lead further.
    boolean isComplete() {
      return onward && plan.lost() == 0;
    }
  }

  /// The way that leads furthest: of two that lead as far, the one along the journal. Of another
  /// network than the journal's, which the user has left, only where there is nothing else.
  Optional<Course> best() throws IOException {
    List<Manifest> all = backups.all();
    Optional<Position> here =
        journals.newest().or(() -> all.stream().map(Manifest::position).findFirst());
    Optional<Course> best = Optional.empty();
    for (Manifest manifest : all) {
      if (here.isPresent()
          && manifest.position().isOfTheNetworkOf(here.get())
          && backups.isWhole(manifest)) {
        best = further(best, course(manifest, manifest.position()));
        if (best.get().isComplete()) {
          return best;
        }
      }
    }
    Optional<Position> beginning = journals.beginning();
    if (beginning.isPresent()) {
      best = further(best, course(null, beginning.get()));
    }
    return best.isPresent() ? best : ofAnotherNetwork(all);
  }

  private static Optional<Course> further(Optional<Course> best, Course other) {
    return best.isPresent() && FURTHEST.compare(best.get(), other) >= 0 ? best : Optional.of(other);
  }

  /// What was noted since is lost, however little that is.
  private Optional<Course> ofAnotherNetwork(List<Manifest> all) throws IOException {
    for (Manifest manifest : all) {
      if (backups.isWhole(manifest)) {
        Position position = manifest.position();
        long lost = Math.max(1, journals.recordsOfOthers(position));
        return Optional.of(
            new Course(
                manifest,
                position,
                position,
                !journals.exist(),
                new Recovery.Plan(
                    Optional.of(backups.shown(manifest)), 0, journals.exist() ? lost : 0)));
      }
    }
    return Optional.empty();
  }

  /// The way to a backup and no further.
  Course only(Backup backup) throws IOException {
    Manifest manifest =
        backups
            .find(backup.file())
            .orElseThrow(() -> new IOException("the backup is not there any more"));
    if (!backups.isWhole(manifest)) {
      throw new IOException("the backup is not what it was when it was checked");
    }
    Recovery.Plan plan = new Recovery.Plan(Optional.of(backup), 0, 0);
    return new Course(manifest, manifest.position(), manifest.position(), false, plan);
  }

  private Course course(@Nullable Manifest manifest, Position from) throws IOException {
    Optional<Backup> backup =
        manifest == null ? Optional.empty() : Optional.of(backups.shown(manifest));
    Reach reach = journals.reach(from);
    Position end = reach instanceof Reach.Beyond beyond ? beyond.tail().end() : from;
    boolean onward =
        reach instanceof Reach.Missing || reach instanceof Reach.Beyond beyond && !beyond.broken();
    long known = Math.max(journals.known(from), end.record());
    return new Course(
        manifest,
        from,
        end,
        onward,
        new Recovery.Plan(backup, end.record() - from.record(), known - end.record()));
  }
}
