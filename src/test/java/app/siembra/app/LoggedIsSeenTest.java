package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import app.siembra.service.Hit;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.people.OpenPeople;
import app.siembra.ui.person.OpenPerson;
import app.siembra.ui.timeline.OpenTimeline;
import app.siembra.ui.today.OpenToday;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One line about somebody who has gone quiet, logged past the window, shows on every screen that
/// is open.
final class LoggedIsSeenTest {
  @TempDir Path folder;
  private Studio studio;
  private PersonId ana;

  @BeforeEach
  void somebodyHasGoneQuiet() {
    studio = Studio.at(folder);
    studio.logAgo(200, "called @Ana about her move");
    studio.set("Ana", "cadence", "30");
    ana = studio.services().people().find("Ana", 1).getFirst().id();
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void everyOpenScreenShowsItAtOnceAndItsWordsAreFound() {
    try (var today = new OpenToday(studio);
        var people = new OpenPeople(studio);
        var page = new OpenPerson(studio, ana);
        var timeline = new OpenTimeline(studio)) {
      assertThat(today.quiet()).containsExactly(ana);
      assertThat(people.row(ana).standing().goneQuiet()).isTrue();
      assertThat(page.standing().goneQuiet()).isTrue();
      assertThat(words(page.entries())).isEqualTo(words(timeline.entries()));
      assertThat(found("zeppelin")).isEmpty();

      studio
          .services()
          .interactions()
          .log("coffee with @Ana about the zeppelin", false, Studio.NOW);
      studio.settle();

      assertThat(today.quiet()).isEmpty();
      assertThat(people.row(ana).standing().goneQuiet()).isFalse();
      assertThat(people.row(ana).talkedOn()).contains(Studio.TODAY);
      assertThat(page.standing().goneQuiet()).isFalse();
      assertThat(words(page.entries())).first().asString().contains("zeppelin");
      assertThat(words(timeline.entries())).first().asString().contains("zeppelin");
      assertThat(found("zeppelin")).containsExactly(List.of(ana));
    }
  }

  private List<List<PersonId>> found(String word) {
    return studio.services().search().written(word, 5, Studio.NOW).stream()
        .map(Hit::people)
        .toList();
  }

  /// What was noted of the talks among these.
  private static List<String> words(List<TimelineEntry> entries) {
    return entries.stream()
        .filter(TimelineEntry.Talk.class::isInstance)
        .map(TimelineEntry.Talk.class::cast)
        .map(TimelineEntry.Talk::interaction)
        .map(LoggedIsSeenTest::note)
        .toList();
  }

  private static String note(Interaction talk) {
    return talk.about().note();
  }
}
