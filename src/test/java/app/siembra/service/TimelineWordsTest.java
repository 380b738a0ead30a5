package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Channel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A timeline of words, by the index of what was written and without it.
final class TimelineWordsTest {
  private static final int SEED = 11;

  @TempDir Path folder;

  @Test
  void theIndexLeavesTheSameAsLookingThroughEverything() {
    try (Desk desk = Desk.at(folder)) {
      WrittenNetwork network = new WrittenNetwork(desk.services);
      network.invent(SEED);
      List<TimelineFilter> filters = filters(network);
      List<List<TimelineEntry>> plainly = filters.stream().map(one -> all(desk, one)).toList();
      assertThat(plainly.stream().filter(found -> !found.isEmpty()).count()).isGreaterThan(20);

      desk.services.search().index(Runnable::run);

      assertThat(desk.services.search().isIndexed()).isTrue();
      for (int i = 0; i < filters.size(); i++) {
        assertThat(all(desk, filters.get(i))).as("%s", filters.get(i)).isEqualTo(plainly.get(i));
      }
    }
  }

  /// A part at a time, as the window reads it.
  private static List<TimelineEntry> all(Desk desk, TimelineFilter filter) {
    TimelineReader reader = desk.services.interactions().timeline(filter, NOW);
    List<TimelineEntry> all = new ArrayList<>();
    while (!reader.isOver()) {
      all.addAll(reader.next(7));
    }
    return all;
  }

  private static List<TimelineFilter> filters(WrittenNetwork network) {
    Random random = new Random(SEED);
    List<String> words = List.copyOf(network.words());
    Stream<String> some =
        random.ints(40, 0, words.size()).mapToObj(words::get).map(word -> part(word, random));
    return Stream.concat(some, Stream.of("a", "the", "xyzzy", "a e", "É", "…"))
        .flatMap(
            text ->
                Stream.of(
                    TimelineFilter.ALL.withText(text),
                    TimelineFilter.ALL.withText(text).withChannels(Set.of(Channel.CALL)),
                    TimelineFilter.ALL
                        .withText(text)
                        .withKinds(EnumSet.of(TimelineEntry.Kind.HELP, TimelineEntry.Kind.NOTE))))
        .toList();
  }

  private static String part(String word, Random random) {
    return word.substring(0, 1 + random.nextInt(word.length()));
  }

  @Test
  void whereTheIndexStopsTheRestIsReadWithoutIt() {
    try (Desk desk = Desk.at(folder)) {
      new WrittenNetwork(desk.services).invent(SEED);
      TimelineFilter filter = TimelineFilter.ALL.withText("a");
      List<TimelineEntry> plainly = all(desk, filter);
      desk.services.search().index(Runnable::run);
      TimelineReader reader = desk.services.interactions().timeline(filter, NOW);
      List<TimelineEntry> all = new ArrayList<>(reader.next(3));

      desk.services.book().written().close();
      while (!reader.isOver()) {
        all.addAll(reader.next(100));
      }

      assertThat(all).isEqualTo(plainly);
    }
  }
}
