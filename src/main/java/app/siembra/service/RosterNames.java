package app.siembra.service;

import app.siembra.model.CircleId;
import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import app.siembra.phrase.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The names of the book, for the grammar of the log.
final class RosterNames implements Names {
  private final Roster roster;

  RosterNames(Roster roster) {
    this.roster = roster;
  }

  @Override
  public List<Named> having(String word) {
    return roster.named(word).stream()
        .filter(line -> names(line).anyMatch(name -> hasWord(name, word)))
        .map(RosterNames::named)
        .toList();
  }

  @Override
  public Optional<Names.Circle> circle(String name) {
    return CircleWords.find(roster.circles().values(), name)
        .map(circle -> new Names.Circle(CircleWords.english(circle), members(circle.id())));
  }

  private List<Named> members(CircleId circle) {
    return roster.all().stream()
        .filter(line -> roster.nesting().holds(circle, line))
        .map(RosterNames::named)
        .toList();
  }

  private static Named named(PersonLine line) {
    return new Named(line.id(), line.name(), line.profile().otherNames());
  }

  private static Stream<String> names(PersonLine line) {
    return Stream.concat(
        Stream.of(line.folded()), line.profile().otherNames().stream().map(Fold::of));
  }

  private static boolean hasWord(String name, String word) {
    int at = name.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      if ((at == 0 || name.charAt(at - 1) == ' ')
          && (end == name.length() || name.charAt(end) == ' ')) {
        return true;
      }
      at = name.indexOf(word, at + 1);
    }
    return false;
  }
}
