package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Real chats and calendars taken twice, with everybody made who is in them. They are not part of
/// the project: where they are not beside it, this is skipped and says so.
final class TalkCaseFilesTest extends TalkFiles {
  private static final Path CASES = Path.of("../shared/cases").toAbsolutePath().normalize();

  static Stream<Path> files() throws IOException {
    if (!Files.isDirectory(CASES)) {
      return Stream.of(CASES);
    }
    try (Stream<Path> chats = Files.list(CASES.resolve("chat"));
        Stream<Path> calendars = Files.list(CASES.resolve("ics"))) {
      return Stream.concat(chats, calendars).sorted().toList().stream();
    }
  }

  /// Everything that a file could bring, as far as it can be counted.
  private record Counts(List<String> people, long talks, long help, long followUps, String dates) {}

  private Counts counts() {
    return new Counts(
        desk.services.people().list(PeopleFilter.ALL, NOW).stream()
            .map(one -> one.line().name())
            .sorted()
            .toList(),
        desk.services.interactions().timeline(TimelineFilter.ALL, Page.first(5000), NOW).size(),
        desk.services.help().entries(NOW).size(),
        desk.services.followUps().open().size(),
        desk.services
            .interactions()
            .timeline(TimelineFilter.ALL, Page.first(5000), NOW)
            .toString());
  }

  @ParameterizedTest
  @MethodSource("files")
  void takingAFileTwiceAddsNothing(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "skipped: no case files in " + CASES);
    Answers everybody = Answers.NONE.creatingAll().withDayFirst(true).withMe("");
    ImportReport first = run(file, everybody, false);
    Counts before = counts();

    ImportReport again = run(file, everybody, false);

    assertThat(counts()).isEqualTo(before);
    assertThat(again).isInstanceOf(first.getClass());
    if (again instanceof ImportReport.Happened happened) {
      assertThat(happened.counts().added()).isZero();
      assertThat(happened.counts().merged()).isZero();
      assertThat(happened.newcomers()).isEmpty();
      assertThat(happened.counts().unchanged()).isEqualTo(before.talks() > 0 ? added(first) : 0);
    }
  }

  private static int added(ImportReport report) {
    return ((ImportReport.Happened) report).counts().added();
  }
}
