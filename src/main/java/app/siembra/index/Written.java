package app.siembra.index;

import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something that was written down, as search sees it and shows it.
///
/// @param place where it stands
/// @param on the day that it tells of, by which it is ordered
/// @param note whether it is a note rather than a talk; never of help
/// @param people who is meant or took part, in stored order
/// @param words what was written
public record Written(Place place, LocalDate on, boolean note, List<PersonId> people, Words words) {
  public Written {
    people = List.copyOf(people);
  }

  /// What something written is part of.
  ///
  /// @param kind of the fact
  /// @param id of the fact
  public record Place(Kind kind, long id) {}

  /// Where something can be written.
  public enum Kind {
    /// A talk or a note.
    INTERACTION,
    /// Help given or received.
    HELP
  }

  /// What was written of one thing.
  ///
  /// @param text what stands for all of it, perhaps empty
  /// @param others its further texts, none empty
  /// @param topics the names of its topics
  public record Words(String text, List<String> others, List<String> topics) {
    public Words {
      others = others.stream().filter(other -> !other.isEmpty()).toList();
      topics = List.copyOf(topics);
    }

    /// Line by line as it is shown, the topics in one, each behind a `#`.
    public List<String> lines() {
      Stream<String> named =
          topics.isEmpty()
              ? Stream.empty()
              : Stream.of(
                  topics.stream().map(topic -> "#" + topic).collect(Collectors.joining(" ")));
      return Stream.concat(
              Stream.concat(Stream.of(text), others.stream()).flatMap(String::lines), named)
          .toList();
    }
  }

  /// What is found by a query: in which each of its words is the beginning of a word, in any order
  /// and blind to case and accents. A query without a letter or digit finds everything.
  public static Predicate<Written> saying(String query) {
    Set<String> wanted = FoldedWords.of(query);
    return written -> {
      Set<String> words = wanted.isEmpty() ? Set.of() : FoldedWords.of(written.text());
      return wanted.stream().allMatch(word -> words.stream().anyMatch(one -> one.startsWith(word)));
    };
  }

  /// All its words.
  public String text() {
    return Stream.of(Stream.of(words.text), words.others.stream(), words.topics.stream())
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }
}
