package app.siembra.index;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Everybody in the book, by name, and found by any field: the folded text of each person is
/// scanned. An index never changes; [#with] gives the next one, so that it can be read from any
/// thread.
public final class PeopleIndex {
  /// Nobody.
  public static final PeopleIndex EMPTY = new PeopleIndex(new PersonLine[0], new String[0]);

  /// The order of people everywhere: folded name, then id.
  public static final Comparator<PersonLine> BY_NAME =
      Comparator.comparing(PersonLine::folded).thenComparing(PersonLine::id);

  private final PersonLine[] lines;
  private final String[] texts;

  private PeopleIndex(PersonLine[] lines, String[] texts) {
    this.lines = lines;
    this.texts = texts;
  }

  /// The index of these people.
  public static PeopleIndex of(Collection<PersonLine> people) {
    return EMPTY.with(people, Set.of());
  }

  /// The index in which these people are as given here, new or changed, and those are gone.
  ///
  /// @param changed each once
  /// @param touched the ids of those who changed or are gone, as far as they are in this index
  public PeopleIndex with(Collection<PersonLine> changed, Set<PersonId> touched) {
    PersonLine[] news = changed.toArray(PersonLine[]::new);
    Arrays.sort(news, BY_NAME);
    PersonLine[] nextLines = new PersonLine[lines.length + news.length];
    String[] nextTexts = new String[nextLines.length];
    int size = 0;
    int fresh = 0;
    for (int old = 0; old < lines.length; old++) {
      if (!touched.isEmpty() && touched.contains(lines[old].id())) {
        continue;
      }
      while (fresh < news.length && BY_NAME.compare(news[fresh], lines[old]) < 0) {
        nextLines[size] = news[fresh];
        nextTexts[size++] = Searchable.text(news[fresh++]);
      }
      nextLines[size] = lines[old];
      nextTexts[size++] = texts[old];
    }
    while (fresh < news.length) {
      nextLines[size] = news[fresh];
      nextTexts[size++] = Searchable.text(news[fresh++]);
    }
    return new PeopleIndex(Arrays.copyOf(nextLines, size), Arrays.copyOf(nextTexts, size));
  }

  /// Everybody, by name. The list is a view that costs nothing.
  public List<PersonLine> all() {
    return Collections.unmodifiableList(Arrays.asList(lines));
  }

  /// How many there are.
  public int size() {
    return lines.length;
  }

  /// Those in whom every word of the query occurs, in any order and blind to case and accents;
  /// digits alone are looked for in phone numbers, whatever stands between them. First those whose
  /// name begins with the query, then those with its words at the beginnings of words of the name,
  /// then those with it within the name, then all others; each by name. A query without a letter or
  /// digit finds everybody.
  ///
  /// @param limit the most to return, the best ones
  public List<PersonLine> search(String query, int limit) {
    Query wanted = Query.of(query);
    if (wanted.isEmpty()) {
      return List.copyOf(all().subList(0, Math.min(limit, lines.length)));
    }
    List<List<PersonLine>> ranks = List.of(list(), list(), list(), list());
    for (int i = 0; i < lines.length; i++) {
      if (wanted.occursIn(texts[i])) {
        ranks.get(wanted.rank(lines[i].folded())).add(lines[i]);
      }
    }
    return ranks.stream().flatMap(List::stream).limit(limit).toList();
  }

  private static List<PersonLine> list() {
    return new ArrayList<>();
  }
}
