package app.siembra.cli;

import app.siembra.model.Circle;
import app.siembra.model.Fold;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.rules.Standing;
import app.siembra.service.PastImport;
import app.siembra.service.PeopleFilter;
import app.siembra.service.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// By what a list of people can be narrowed, the same as in the window. An option that is given
/// several times takes those for whom any of its words holds.
final class TraitOptions {
  @Option(names = "--state", paramLabel = "STATE", descriptionKey = "command.people.state")
  List<String> states = List.of();

  @Option(names = "--starred", descriptionKey = "command.people.starred")
  boolean starred;

  @Option(names = "--circle", paramLabel = "CIRCLE", descriptionKey = "command.people.circle")
  List<String> circles = List.of();

  @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "command.people.tag")
  List<String> tags = List.of();

  @Option(names = "--topic", paramLabel = "TOPIC", descriptionKey = "command.people.topic")
  List<String> topics = List.of();

  @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "command.people.place")
  List<String> places = List.of();

  @Option(
      names = {"--at", "--organisation"},
      paramLabel = "NAME",
      descriptionKey = "command.people.organisation")
  List<String> organisations = List.of();

  @Option(names = "--not-spoken", paramLabel = "WHEN", descriptionKey = "command.people.not-spoken")
  @Nullable String silence;

  @Option(
      names = "--looking-for",
      paramLabel = "TOPIC",
      arity = "0..1",
      fallbackValue = "",
      descriptionKey = "command.people.looking-for")
  @Nullable String need;

  @Option(names = "--no-email", descriptionKey = "command.people.no-email")
  boolean noEmail;

  @Option(names = "--no-phone", descriptionKey = "command.people.no-phone")
  boolean noPhone;

  @Option(names = "--birthday", paramLabel = "MONTH", descriptionKey = "command.people.birthday")
  List<String> months = List.of();

  @Option(names = "--import", paramLabel = "FILE", descriptionKey = "command.people.import")
  @Nullable String file;

  /// The filter that asks for this too.
  ///
  /// @throws ProblemException for a word that says nothing
  PeopleFilter on(PeopleFilter filter, Desk desk) {
    List<Trait> asked = new ArrayList<>(filter.traits());
    add(asked, !states.isEmpty(), this::standing);
    add(asked, starred, Trait.Starred::new);
    circles.forEach(name -> asked.add(new Trait.In(circle(desk, name).id())));
    tags.forEach(tag -> asked.add(new Trait.Tagged(tag)));
    topics.forEach(topic -> asked.add(new Trait.About(topic)));
    places.forEach(place -> asked.add(new Trait.At(place)));
    organisations.forEach(name -> asked.add(new Trait.With(name)));
    months.forEach(month -> asked.add(new Trait.BornIn(TraitWords.month(month))));
    add(asked, noEmail, () -> new Trait.Lacks(Trait.Way.EMAIL));
    add(asked, noPhone, () -> new Trait.Lacks(Trait.Way.PHONE));
    if (need != null) {
      asked.add(new Trait.LooksFor(need));
    }
    if (silence != null) {
      asked.add(TraitWords.silence(silence));
    }
    if (file != null) {
      asked.addAll(imports(desk, file));
    }
    return new PeopleFilter(filter.text(), asked);
  }

  private static void add(List<Trait> asked, boolean wanted, Supplier<Trait> trait) {
    if (wanted) {
      asked.add(trait.get());
    }
  }

  private Trait standing() {
    return new Trait.Stands(
        Set.copyOf(states.stream().map(word -> Choice.of(Standing.State.class, word)).toList()));
  }

  private static Circle circle(Desk desk, String name) {
    return desk.services()
        .circles()
        .find(name)
        .orElseThrow(() -> new ProblemException(Problem.of("circle.unknown", name)));
  }

  private static List<Trait> imports(Desk desk, String file) {
    String folded = Fold.of(file);
    List<Trait> found =
        desk.services().importing().past(Integer.MAX_VALUE).stream()
            .filter(past -> Fold.of(past.file()).equals(folded))
            .map(PastImport::sequence)
            .<Trait>map(Trait.Brought::new)
            .toList();
    if (found.isEmpty()) {
      throw new ProblemException(Problem.of("import.unknown", file));
    }
    return found;
  }
}
