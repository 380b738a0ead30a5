package app.siembra.index;

import app.siembra.model.CircleId;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everybody in the book, by name, and found by any field: the folded text of each person is
/// scanned. An index never changes; [#with] gives the next one, so that it can be read from any
/// thread.
public final class PeopleIndex {
  /// Nobody.
  public static PeopleIndex empty() {
    return new PeopleIndex(new PersonLine[0], new String[0], new int[0][], new NameWords());
  }

  private final PersonLine[] lines;
  private final String[] texts;
  private final int[][] names;
  private final NameWords words;

  private PeopleIndex(PersonLine[] lines, String[] texts, int[][] names, NameWords words) {
    this.lines = lines;
    this.texts = texts;
    this.names = names;
    this.words = words;
  }

  /// The index of these people.
  public static PeopleIndex of(Collection<PersonLine> people) {
    return empty().with(people, Set.of());
  }

  /// The index in which these people are as given here, new or changed, and those are gone.
  ///
  /// @param changed each once
  /// @param touched the ids of those who changed or are gone, as far as they are in this index
  public PeopleIndex with(Collection<PersonLine> changed, Set<PersonId> touched) {
    PersonLine[] news = changed.toArray(PersonLine[]::new);
    Arrays.sort(news, PersonLine.BY_NAME);
    Next next = new Next(lines.length + news.length);
    int fresh = 0;
    for (int old = 0; old < lines.length; old++) {
      if (!touched.isEmpty() && touched.contains(lines[old].id())) {
        continue;
      }
      while (fresh < news.length && PersonLine.BY_NAME.compare(news[fresh], lines[old]) < 0) {
        next.add(news[fresh++]);
      }
      next.add(lines[old], texts[old], names[old]);
    }
    while (fresh < news.length) {
      next.add(news[fresh++]);
    }
    return next.index();
  }

  /// The next index while it is filled, in order.
  private final class Next {
    private final PersonLine[] people;
    private final String[] texts;
    private final int[][] names;
    private int size;

    Next(int most) {
      this.people = new PersonLine[most];
      this.texts = new String[most];
      this.names = new int[most][];
    }

    void add(PersonLine line) {
      add(line, line.searched().text(), words.numbers(line.searched().names()));
    }

    void add(PersonLine line, String text, int[] name) {
      people[size] = line;
      texts[size] = text;
      names[size++] = name;
    }

    PeopleIndex index() {
      return new PeopleIndex(
          Arrays.copyOf(people, size),
          Arrays.copyOf(texts, size),
          Arrays.copyOf(names, size),
          words);
    }
  }

  /// Everybody, by name. The list is a view that costs nothing.
  public List<PersonLine> all() {
    return Collections.unmodifiableList(Arrays.asList(lines));
  }

  /// How many there are.
  public int size() {
    return lines.length;
  }

  /// Those one of whose names, of whatever kind, has this word, by name.
  ///
  /// @param word folded, without blanks
  public List<PersonLine> named(String word) {
    int number = words.find(word);
    List<PersonLine> named = new ArrayList<>();
    for (int place = 0; number >= 0 && place < lines.length; place++) {
      for (int name : names[place]) {
        if (name == number) {
          named.add(lines[place]);
          break;
        }
      }
    }
    return named;
  }

  /// Those in whom every word of the query occurs, in any order and blind to case and accents;
  /// digits alone are looked for in phone numbers, whatever stands between them, and with or
  /// without the prefix of a country. First those whose name begins with the query, then those with
  /// its words at the beginnings of words of the name, then those with it within the name, then all
  /// others; each by name. Where these are few, those follow in whose name are almost such words,
  /// with a typing mistake. A query without a letter or digit finds everybody.
  ///
  /// @param limit the most to return, the best ones
  /// @param circles what circles are called, folded: who is in one is found by it
  public List<PersonLine> search(String query, int limit, Map<CircleId, String> circles) {
    Query wanted = Query.of(query);
    if (wanted.isEmpty()) {
      return List.copyOf(all().subList(0, Math.min(limit, lines.length)));
    }
    PeopleScan scan = new PeopleScan(lines, texts, circles);
    List<PersonLine> found = scan.find(wanted, limit);
    for (Query other : wanted.others()) {
      found = found.isEmpty() ? scan.find(other, limit) : found;
    }
    return new Almost(lines, texts, names, words).after(found, wanted, limit);
  }
}
