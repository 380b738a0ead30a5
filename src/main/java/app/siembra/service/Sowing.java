package app.siembra.service;

import app.siembra.model.Moment;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import app.siembra.rules.Crowd;
import app.siembra.rules.Seed;
import app.siembra.rules.Seeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the user can do for somebody today (rule 9).
public final class Sowing {
  private static final String PASSED = "seeds-passed";
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{1,6})");

  /// For so many, asking for everybody at once is quicker than for each.
  private static final int MANY = 1_000;

  private static final int LONGEST_KEY = 1_000;

  private final Book book;

  Sowing(Book book) {
    this.book = book;
  }

  /// All that can be done, the best first, without what the user does not want to see any more.
  public List<Seed> all(Moment moment) {
    return best(Integer.MAX_VALUE, moment);
  }

  /// The one for today: the best, or as many after it as the user has asked for another; after the
  /// last comes the first. Empty where there is none.
  public Optional<Seed> today(Moment moment) {
    int passed = passed(moment.today());
    List<Seed> best = best(passed + 1, moment);
    return best.isEmpty() ? Optional.empty() : Optional.of(best.get(passed % best.size()));
  }

  /// Another one for today. No change set.
  public void another(Moment moment) {
    int passed = passed(moment.today()) + 1;
    book.mark(stores -> stores.memory().put(PASSED, moment.today() + " " + passed));
  }

  /// Never offers this for this pair again. No change set; [#anew] takes it back.
  public void notForThis(Seed seed) {
    book.mark(stores -> stores.marks().hide(key(seed)));
  }

  /// Offers it again.
  public void anew(Seed seed) {
    book.mark(stores -> stores.marks().unhide(key(seed)));
  }

  private List<Seed> best(int many, Moment moment) {
    Crowd crowd = book.roster().asOf(moment.today()).crowd();
    return book.read(
        stores -> {
          List<Topic> mine = stores.settings().me().topics();
          Set<String> hidden = stores.marks().hidden();
          Neighbours neighbours = new Neighbours(stores, moment.today());
          if (many > MANY) {
            neighbours.ofAll(crowd.lines().stream().map(PersonLine::id).toList());
          }
          return new Seeds(crowd, mine, moment.today())
              .best(many, neighbours::areJoined, seed -> hidden.contains(key(seed)));
        });
  }

  private int passed(LocalDate today) {
    String written = book.read(stores -> stores.memory().find(PASSED)).orElse("");
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches() && parts.group(1).equals(today.toString())
        ? Integer.parseInt(parts.group(2))
        : 0;
  }

  /// The pair, whichever of the two looks for something; or the person and the topic of mine, of
  /// which the beginning tells it apart.
  private static String key(Seed seed) {
    String key = wholeKey(seed);
    return key.substring(0, Math.min(key.length(), LONGEST_KEY));
  }

  private static String wholeKey(Seed seed) {
    long person = seed.person().id().value();
    return seed.with()
        .map(other -> other.id().value())
        .map(other -> "introduce/" + Math.min(person, other) + "/" + Math.max(person, other))
        .orElseGet(() -> "help/" + person + "/" + seed.topic().folded());
  }
}
