package app.siembra.service;

import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds out whom somebody means: an id, else an e-mail, else an exact folded name, else a
/// nickname, else whose name has all the words, perhaps not to their ends.
final class Resolver {
  private static final String ME = "me";

  private final Roster roster;

  Resolver(Roster roster) {
    this.roster = roster;
  }

  Who resolve(String typed) {
    String who = typed.strip();
    if (who.equals(ME)) {
      return new Who.Me();
    }
    String folded = Fold.of(who);
    return Stream.<Predicate<PersonLine>>of(
            line -> Long.toString(line.id().value()).equals(who),
            line -> hasEmail(line, who.toLowerCase(Locale.ROOT)),
            line -> line.folded().equals(folded),
            line -> hasNickname(line, folded),
            line -> hasWords(line, folded))
        .filter(_ -> !folded.isEmpty())
        .map(this::those)
        .filter(people -> !people.isEmpty())
        .findFirst()
        .map(people -> answer(typed, people))
        .orElseGet(() -> new Who.None(typed));
  }

  private static Who answer(String typed, List<PersonLine> people) {
    return people.size() == 1 ? new Who.One(people.getFirst()) : new Who.Several(typed, people);
  }

  private List<PersonLine> those(Predicate<PersonLine> meant) {
    return roster.all().stream().filter(meant).toList();
  }

  private static boolean hasEmail(PersonLine line, String email) {
    return line.profile().emails().stream()
        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(email));
  }

  private static boolean hasNickname(PersonLine line, String folded) {
    return line.profile().otherNames().stream().anyMatch(name -> Fold.of(name).equals(folded));
  }

  private static boolean hasWords(PersonLine line, String folded) {
    String name = " " + line.folded();
    return Stream.of(folded.split(" ")).allMatch(word -> name.contains(" " + word));
  }
}
