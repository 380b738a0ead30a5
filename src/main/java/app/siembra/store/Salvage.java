package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.JournalFiles;
import app.siembra.store.disk.Position;
import app.siembra.store.disk.Reach;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What there is to bring a network back from, and which of it leads furthest.
final class Salvage {
  private final BackupFolder backups;
  private final JournalFiles journals;

  Salvage(DataFolder data) throws IOException {
    this.backups = new BackupFolder(data.folder(BackupFolder.NAME));
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
      Recovery.Plan plan) {}

  /// The way that leads furthest; one along the journal before one that ends at its backup, and of two
  /// that lead as far the one from the newer backup.
  Optional<Course> best() throws IOException {
    List<Course> courses = new ArrayList<>();
    for (Manifest manifest : backups.all()) {
      if (backups.isWhole(manifest)) {
        courses.add(course(manifest, manifest.position()));
      }
    }
    Optional<Position> beginning = journals.beginning();
    if (beginning.isPresent()) {
      courses.add(course(null, beginning.get()));
    }
    return courses.stream().max(Comparator.comparingLong(course -> course.end().record()));
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
