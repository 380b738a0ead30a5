package app.siembra.cli;

import app.siembra.service.SafeCopy;
import app.siembra.service.WayBack;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What is said of backups, and of what they bring back.
final class RescueWords {
  private final Speaker desk;

  RescueWords(Speaker desk) {
    this.desk = desk;
  }

  /// A moment as the table has it and `restore` takes it, by the second in the user's zone.
  String moment(Instant at) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
        desk.moment().local(at.truncatedTo(ChronoUnit.SECONDS)));
  }

  /// Says what can be brought back.
  void tell(Optional<WayBack> way) {
    way.ifPresentOrElse(this::tell, () -> desk.say("rescue.nothing"));
  }

  private void tell(WayBack way) {
    way.copy()
        .ifPresentOrElse(
            copy -> {
              desk.count("rescue.copy", copy.people(), moment(copy.at()));
              if (way.entries() > 0) {
                desk.count("rescue.entries", way.entries());
              }
            },
            () -> desk.count("rescue.first-day", way.entries()));
    if (!way.isEverything()) {
      desk.count("rescue.lost", way.lost());
    }
  }

  /// The backups as a table, or for other programs.
  void list(List<SafeCopy> copies, boolean json) {
    if (json) {
      desk.json().array(copies.stream().map(this::fields));
      return;
    }
    Columns columns = new Columns();
    copies.forEach(
        copy ->
            columns.row(
                moment(copy.at()),
                desk.texts().count("people.count", copy.people()),
                desk.texts().count("backup.talks", copy.interactions()),
                desk.words().bytes(copy.bytes()),
                copy.missing() == 0 ? "" : desk.texts().count("backup.missing", copy.missing())));
    columns.lines().forEach(desk::line);
  }

  Fields fields(SafeCopy copy) {
    return new Fields()
        .put("moment", moment(copy.at()))
        .put("people", copy.people())
        .put("interactions", copy.interactions())
        .put("bytes", copy.bytes())
        .put("missing", copy.missing())
        .put("file", copy.file());
  }
}
