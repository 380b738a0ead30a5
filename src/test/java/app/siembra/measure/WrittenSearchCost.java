package app.siembra.measure;

import app.siembra.index.BareIndex;
import app.siembra.model.Fold;
import app.siembra.model.Moment;
import app.siembra.service.Hit;
import app.siembra.service.Page;
import app.siembra.service.Search;
import app.siembra.service.Services;
import app.siembra.service.TimelineEntry;
import app.siembra.service.TimelineFilter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// From a keystroke to what was written, beside Lucene alone over the same index and SQLite's FTS5
/// over the same words. Run `main` with the size of a network and how many rounds: `100000/1000000
/// 5`. The index and the other engine's table are made once and kept beside the network.
final class WrittenSearchCost {
  private static final int SHOWN = 8;
  private static final int WORDS = 120;

  private WrittenSearchCost() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Networks.folder(arguments[0]);
    Moment now = Moment.of(Clock.system(ZoneId.systemDefault()));
    try (Services services = new Services(Networks.open(folder), "ES")) {
      Search search = services.search();
      long before = System.nanoTime();
      search.index(Runnable::run);
      System.out.printf("the index stood after %.1f s%n", (System.nanoTime() - before) / 1e9);
      List<String> questions = questions(services, now);
      try (FullText other = FullText.over(folder.resolveSibling("fts5.db"), services);
          BareIndex bare = new BareIndex(folder.resolve("search"))) {
        System.out.printf("%d written things%n", bare.size());
        new Interleaved()
            .add("Lucene alone", typed -> bare.search(typed, now.today(), SHOWN))
            .add("search, with what stands there", typed -> hits(search, typed, now).size())
            .add("SQLite FTS5", typed -> other.search(Fold.of(typed), SHOWN))
            .run(questions, Integer.parseInt(arguments[1]));
      }
    }
  }

  private static List<Hit> hits(Search search, String typed, Moment now) {
    return search.written(typed, SHOWN, now);
  }

  /// Words of what was written, typed letter by letter, alone and in twos.
  private static List<String> questions(Services services, Moment now) {
    Set<String> words = new TreeSet<>();
    services
        .interactions()
        .timeline(TimelineFilter.ALL, Page.first(3000), now)
        .forEach(entry -> words.addAll(List.of(Fold.of(text(entry)).split(" "))));
    words.removeIf(word -> word.length() < 2);
    List<String> all = new ArrayList<>(words);
    Random random = new Random(1);
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      String word = all.get(random.nextInt(all.size()));
      String other = all.get(random.nextInt(all.size()));
      for (int typed = 1; typed <= Math.min(word.length(), 9); typed += 2) {
        questions.add(word.substring(0, typed));
      }
      questions.add(other + " " + word.substring(0, (word.length() + 1) / 2));
    }
    return questions;
  }

  private static String text(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk(var talk, var _) -> talk.about().note();
      case TimelineEntry.Noted(var note, var _) -> note.about().note();
      case TimelineEntry.Helped(var help, var _) -> help.details().text();
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ -> "";
    };
  }
}
