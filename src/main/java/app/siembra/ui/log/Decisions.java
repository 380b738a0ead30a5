package app.siembra.ui.log;

import app.siembra.model.Fold;
import app.siembra.model.PersonId;
import app.siembra.phrase.Mention;
import app.siembra.phrase.Names;
import app.siembra.phrase.Understood;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the user has decided about the names of one line.
///
/// @param chosen whom a folded name means that fits several people
/// @param made the folded names of those who are to be made
/// @param left the needs that stay words of the note
record Decisions(Map<String, PersonId> chosen, Set<String> made, Set<String> left) {
  static final Decisions NONE = new Decisions(Map.of(), Set.of(), Set.of());

  Decisions {
    chosen = Map.copyOf(chosen);
    made = Set.copyOf(made);
    left = Set.copyOf(left);
  }

  /// And that name means this person.
  Decisions choosing(String name, PersonId person) {
    Map<String, PersonId> more = new HashMap<>(chosen);
    more.put(Fold.of(name), person);
    return new Decisions(more, made, left);
  }

  /// And these people are to be made.
  Decisions making(Collection<String> names) {
    Set<String> more = new HashSet<>(made);
    names.forEach(name -> more.add(Fold.of(name)));
    return new Decisions(chosen, more, left);
  }

  /// And this need stays in the note.
  Decisions leaving(String need) {
    Set<String> more = new HashSet<>(left);
    more.add(need);
    return new Decisions(chosen, made, more);
  }

  boolean makes(String name) {
    return made.contains(Fold.of(name));
  }

  /// The names that nobody has and that the user was not asked about.
  List<String> undecided(Understood understood) {
    return understood.unknown().stream().filter(name -> !makes(name)).toList();
  }

  Understood applied(Understood understood) {
    return understood.deciding(this::meant);
  }

  private Optional<Names.Named> meant(Mention.Ambiguous mention) {
    PersonId person = chosen.get(Fold.of(mention.text()));
    return mention.candidates().stream()
        .filter(candidate -> candidate.id().equals(person))
        .findFirst();
  }
}
