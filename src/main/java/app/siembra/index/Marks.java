package app.siembra.index;

import app.siembra.model.Excerpt;
import app.siembra.model.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where what was looked for stands in texts.
public final class Marks {
  private static final int LONGEST = 160;
  private static final int BEFORE = 40;

  private final List<String> words;

  private Marks(List<String> words) {
    this.words = words;
  }

  /// The words of a query.
  public static Marks of(String query) {
    return new Marks(Query.separate(query).words());
  }

  /// Those of a query for people, in whom digits are one number.
  public static Marks ofPeople(String query) {
    return new Marks(Query.of(query).words());
  }

  /// A text as it is, with what stands in it: each word at the beginnings of words; where it begins
  /// none, wherever it is.
  public Excerpt in(String text) {
    FoldedText folded = FoldedText.of(text);
    List<Excerpt.Mark> marks = new ArrayList<>();
    for (String word : words) {
      List<Excerpt.Mark> begun = find(folded, word, true);
      marks.addAll(begun.isEmpty() ? find(folded, word, false) : begun);
    }
    return new Excerpt(text, joined(marks));
  }

  /// Of the lines the one in which the most words stand, the first of those; what is long is cut to
  /// what is about the first of them.
  public Excerpt best(List<String> lines) {
    return lines.stream()
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .map(line -> in(line.strip()))
        .reduce((one, other) -> found(other) > found(one) ? other : one)
        .map(Marks::cut)
        .orElse(Excerpt.plain(""));
  }

  private long found(Excerpt excerpt) {
    String folded = FoldedText.of(excerpt.text()).folded();
    return excerpt.marks().isEmpty() ? 0 : words.stream().filter(folded::contains).count();
  }

  private static List<Excerpt.Mark> find(FoldedText text, String word, boolean begun) {
    List<Excerpt.Mark> marks = new ArrayList<>();
    String folded = text.folded();
    for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (!begun || at == 0 || folded.charAt(at - 1) == ' ') {
        marks.add(new Excerpt.Mark(text.start(at), text.end(at + word.length() - 1)));
      }
    }
    return marks;
  }

  private static List<Excerpt.Mark> joined(List<Excerpt.Mark> marks) {
    List<Excerpt.Mark> joined = new ArrayList<>();
    marks.sort(Comparator.comparingInt(Excerpt.Mark::from));
    for (Excerpt.Mark mark : marks) {
      Excerpt.Mark last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && mark.from() <= last.to()) {
        joined.set(
            joined.size() - 1, new Excerpt.Mark(last.from(), Math.max(last.to(), mark.to())));
      } else {
        joined.add(mark);
      }
    }
    return joined;
  }

  private static Excerpt cut(Excerpt whole) {
    String text = whole.text();
    if (text.length() <= LONGEST) {
      return whole;
    }
    int first = whole.marks().isEmpty() ? 0 : whole.marks().getFirst().from();
    int from = first <= BEFORE * 2 ? 0 : text.indexOf(' ', first - BEFORE) + 1;
    int to = Math.min(text.length(), from + LONGEST);
    String before = from == 0 ? "" : "… ";
    int moved = before.length() - from;
    return new Excerpt(
        before + text.substring(from, to) + (to < text.length() ? "…" : ""),
        whole.marks().stream()
            .filter(mark -> mark.from() >= from && mark.to() <= to)
            .map(mark -> new Excerpt.Mark(mark.from() + moved, mark.to() + moved))
            .toList());
  }
}
