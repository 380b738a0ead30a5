package app.siembra.phrase;

import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What was understood of a line.
///
/// @param kind what it would become
/// @param occasion when, over what, who started
/// @param mentions whom it names, in the order of the line, those inside a help text included
/// @param note the rest of the line, verbatim; empty where nothing is left
/// @param facts what the signs say
/// @param problems why it cannot be stored as it stands, best to say the first; names that are
///   unknown or ambiguous are no problem here, for the caller may create them or ask
/// @param chips the pieces of the line, to show
public record Understood(
    Kind kind,
    Occasion occasion,
    List<Mention> mentions,
    String note,
    Facts facts,
    List<Problem> problems,
    Chips chips) {
  public Understood {
    mentions = List.copyOf(mentions);
    problems = List.copyOf(problems);
  }

  /// The people of the book that it names, circles resolved, each once.
  public List<Names.Named> people() {
    return mentions.stream()
        .flatMap(
            mention ->
                switch (mention) {
                  case Mention.Known known -> Stream.of(known.person());
                  case Mention.Everybody everybody -> everybody.circle().people().stream();
                  case Mention.Ambiguous _, Mention.Unknown _ -> Stream.empty();
                })
        .distinct()
        .toList();
  }

  /// Their identities, each once.
  public List<PersonId> personIds() {
    return people().stream().map(Names.Named::id).distinct().toList();
  }

  /// The names that nobody in the book has, each once.
  public List<String> unknown() {
    return mentions.stream()
        .filter(Mention.Unknown.class::isInstance)
        .map(Mention::text)
        .distinct()
        .toList();
  }

  /// The names that fit several people equally.
  public List<Mention.Ambiguous> ambiguous() {
    return mentions.stream()
        .filter(Mention.Ambiguous.class::isInstance)
        .map(Mention.Ambiguous.class::cast)
        .toList();
  }

  /// The same with those who are meant by names that fit several people.
  ///
  /// @param decided answers whom such a name means, empty where that is still to be asked
  public Understood deciding(Function<Mention.Ambiguous, Optional<Names.Named>> decided) {
    return new Understood(
        kind,
        occasion,
        mentions.stream().map(mention -> decided(mention, decided)).toList(),
        note,
        facts,
        problems,
        chips);
  }

  private static Mention decided(
      Mention mention, Function<Mention.Ambiguous, Optional<Names.Named>> decided) {
    return mention instanceof Mention.Ambiguous several
        ? decided
            .apply(several)
            .<Mention>map(person -> new Mention.Known(several.text(), several.span(), person))
            .orElse(mention)
        : mention;
  }
}
