package app.siembra.index;

import app.siembra.model.PersonLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Those in whose name is almost what was typed.
final class Almost {
  private static final int FEW = 5;
  private static final int MOST_MISTAKES = 6;

  private final PersonLine[] lines;
  private final String[] texts;
  private final int[][] names;
  private final NameWords words;

  /// @param names the numbers of the words of each one's names
  Almost(PersonLine[] lines, String[] texts, int[][] names, NameWords words) {
    this.lines = lines;
    this.texts = texts;
    this.names = names;
    this.words = words;
  }

  /// The same people, and where they are few, those with typing mistakes, the fewest first.
  List<PersonLine> after(List<PersonLine> found, Query wanted, int limit) {
    if (found.size() >= Math.min(FEW, limit)) {
      return found;
    }
    byte[][] near = wanted.words().stream().map(words::near).toArray(byte[][]::new);
    if (Stream.of(near).allMatch(one -> one.length == 0)) {
      return found;
    }
    Set<PersonLine> known = new HashSet<>(found);
    List<List<PersonLine>> ranks =
        Stream.<List<PersonLine>>generate(ArrayList::new).limit(MOST_MISTAKES + 1).toList();
    for (int i = 0; i < lines.length; i++) {
      int mistakes = mistakes(i, wanted, near);
      if (mistakes > 0 && !known.contains(lines[i])) {
        ranks.get(Math.min(mistakes, MOST_MISTAKES)).add(lines[i]);
      }
    }
    return Stream.concat(found.stream(), ranks.stream().flatMap(List::stream))
        .limit(limit)
        .toList();
  }

  /// 0 where nothing in the names is almost a word, or where one of the words is nowhere.
  private int mistakes(int person, Query wanted, byte[][] near) {
    int sum = 0;
    for (byte[] one : near) {
      sum += least(one, names[person]);
    }
    if (sum > 0) {
      for (int i = 0; i < near.length; i++) {
        if (least(near[i], names[person]) == 0 && !texts[person].contains(wanted.words().get(i))) {
          return 0;
        }
      }
    }
    return sum;
  }

  private static int least(byte[] near, int[] names) {
    int least = 0;
    for (int name : names) {
      if (name < near.length && near[name] > 0 && (least == 0 || near[name] < least)) {
        least = near[name];
      }
    }
    return least;
  }
}
