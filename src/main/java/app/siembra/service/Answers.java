package app.siembra.service;

import app.siembra.model.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the user has said about files of what happened.
///
/// @param me how they themselves are called there; an empty name where they are nobody of those who
///   stand in a file
/// @param dayFirst whether the day stands before the month; null where nothing is said
/// @param whose whose names are, by [Stranger#key]
/// @param createAll whether everybody else who is not known is made
public record Answers(
    List<String> me, @Nullable Boolean dayFirst, Map<String, Whose> whose, boolean createAll) {
  private static final String TYPED = "typed:";

  /// Nothing is said.
  public static final Answers NONE = new Answers(List.of(), null, Map.of(), false);

  public Answers {
    me = List.copyOf(me);
    whose = Map.copyOf(whose);
  }

  /// The same, and that the user is called so, or with an empty name is nobody of those in a file.
  public Answers withMe(String name) {
    List<String> names = Stream.concat(me.stream(), Stream.of(name)).distinct().toList();
    return new Answers(names, dayFirst, whose, createAll);
  }

  /// The same, and that the user is called so and not as was said before.
  public Answers withOnlyMe(String name) {
    return new Answers(List.of(name), dayFirst, whose, createAll);
  }

  /// The same, and whether the day stands before the month.
  public Answers withDayFirst(boolean first) {
    return new Answers(me, first, whose, createAll);
  }

  /// The same, and whose a name is.
  public Answers with(String key, Whose who) {
    Map<String, Whose> more = new HashMap<>(whose);
    more.put(key, who);
    return new Answers(me, dayFirst, more, createAll);
  }

  /// The same, and whose a name is, as one would type it.
  public Answers calling(String name, Whose who) {
    return with(TYPED + Fold.of(name), who);
  }

  /// The same, and that whoever is not known is made.
  public Answers creatingAll() {
    return new Answers(me, dayFirst, whose, true);
  }

  /// Whose a name is, as far as it is said.
  ///
  /// @param names what they can be typed as
  Optional<Whose> of(String key, String... names) {
    return Optional.ofNullable(whose.get(key))
        .or(
            () ->
                Stream.of(names)
                    .flatMap(name -> Stream.ofNullable(whose.get(TYPED + Fold.of(name))))
                    .findFirst());
  }
}
