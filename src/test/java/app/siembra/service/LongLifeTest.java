package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Channel;
import app.siembra.model.PersonId;
import app.siembra.service.TimelineEntry.Kind;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of a person with whom very much happened the newest is read first.
final class LongLifeTest {
  @TempDir Path folder;
  private Desk desk;
  private PersonId ana;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    ana = desk.add("Ana");
    for (int days = 40; days > 0; days -= 4) {
      var _ = desk.logAgo(days, "called @ana");
      var _ = desk.services.interactions().note(List.of(ana), "note of " + days, Desk.ago(days));
    }
    var _ = desk.logAgo(38, "@ana +advice on the lease");
    var _ = desk.logAgo(1, "saw @ana, they came");
    for (int days = 20; days > 0; days -= 5) {
      var _ = desk.logAgo(days, "email @ana");
    }
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private PersonPage page(int talks) {
    return desk.services.people().page(ana, talks, NOW);
  }

  @Test
  void theNewestTalksAndNotesAreReadAndTheOthersCounted() {
    Life life = page(9).life();

    assertThat(life.entries()).filteredOn(LongLifeTest::isTalkOrNote).hasSize(9);
    assertThat(life.entries())
        .filteredOn(LongLifeTest::isTalkOrNote)
        .isEqualTo(
            page(100).timeline().stream()
                .filter(LongLifeTest::isTalkOrNote)
                .toList()
                .subList(0, 9));
    assertThat(life.unread(Kind.TALK) + life.unread(Kind.NOTE)).isEqualTo(life.older());
    assertThat(life.older()).isEqualTo(10 + 10 + 1 + 4 - 9);
    assertThat(page(100).life().unread()).isEqualTo(Map.of());
  }

  @Test
  void whatElseIsOnThePageIsAsIfAllHadBeenRead() {
    assertThat(page(1).life().entries()).anyMatch(entry -> entry.kind() == Kind.HELP);
    assertThat(page(1).inTouch()).isEqualTo(page(100).inTouch());
    assertThat(page(1).inTouch().days()).hasSizeGreaterThan(10);
    assertThat(page(1).reason()).isEqualTo(page(100).reason());
    assertThat(page(1).beforeYouTalk()).isEqualTo(page(100).beforeYouTalk());
    assertThat(page(1).beforeYouTalk().lastNote()).isNotNull();
  }

  @Test
  void theTimelineOfOnePersonComesInPages() {
    List<TimelineEntry> all = timeline(Page.first(100));

    assertThat(timeline(Page.first(7))).isEqualTo(all.subList(0, 7));
    assertThat(timeline(Page.first(7).next())).isEqualTo(all.subList(7, 14));
    assertThat(timeline(new Page(all.size() - 2, 7)))
        .isEqualTo(all.subList(all.size() - 2, all.size()));
    assertThat(timeline(new Page(all.size(), 7))).isEmpty();
  }

  private List<TimelineEntry> timeline(Page page) {
    return desk.services
        .interactions()
        .timeline(
            new TimelineFilter(
                EnumSet.of(Kind.TALK, Kind.NOTE, Kind.HELP),
                Set.<Channel>of(),
                Set.of(ana),
                null,
                ""),
            page,
            NOW);
  }

  private static boolean isTalkOrNote(TimelineEntry entry) {
    return entry.kind() == Kind.TALK || entry.kind() == Kind.NOTE;
  }
}
