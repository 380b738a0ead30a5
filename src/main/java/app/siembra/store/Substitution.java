package app.siembra.store;

import app.siembra.model.Ask;
import app.siembra.model.Connection;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.Introduction;
import app.siembra.model.Meeting;
import app.siembra.model.Objective;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts another person, or nobody, in the place of one in everything that happened. A fact that is
/// left without people, or ties somebody to themself, goes.
final class Substitution {
  private final Session session;
  private final PersonId gone;
  private final @Nullable PersonId instead;

  private Substitution(Session session, PersonId gone, @Nullable PersonId instead) {
    this.session = session;
    this.gone = gone;
    this.instead = instead;
  }

  static void remove(Session session, PersonId gone) {
    new Substitution(session, gone, null).everywhere();
  }

  static void replace(Session session, PersonId gone, PersonId instead) {
    new Substitution(session, gone, instead).everywhere();
  }

  private void everywhere() {
    long id = gone.value();
    new InteractionStore(session).rewrite(References.interactions(session, id), this::interaction);
    rewrite(new HelpShape(), References.help(session, id), this::help);
    rewrite(new FollowUpShape(), References.followUps(session, id), this::followUp);
    connections();
    rewrite(new IntroductionShape(), References.introductions(session, id), this::introduction);
    new TwoPeopleStore(session).replace(gone, instead);
    rewrite(new AskShape(), References.asks(session, id), this::ask);
    rewrite(new ObjectiveShape(), References.objectives(session, id), this::objective);
    rewrite(new PersonShape(), References.metThrough(session, id), p -> Optional.of(met(p)));
    importSources();
  }

  private interface Rewriting<T> extends java.util.function.Function<T, Optional<T>> {}

  private <T> void rewrite(Shape<T> shape, List<Long> ids, Rewriting<T> change) {
    var _ = new Facts<>(session, shape).rewrite(ids, change);
  }

  private Optional<PersonId> in(PersonId person) {
    return person.equals(gone) ? Optional.ofNullable(instead) : Optional.of(person);
  }

  private List<PersonId> in(List<PersonId> people) {
    return people.stream().flatMap(person -> in(person).stream()).distinct().toList();
  }

  private Optional<Interaction> interaction(Interaction old) {
    List<PersonId> people = in(old.people());
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Interaction(
                old.id(), old.when(), old.contact(), people, old.about(), old.source()));
  }

  private Optional<Help> help(Help old) {
    List<PersonId> people = in(old.people());
    if (people.isEmpty()) {
      new AskStore(session).leave(old.id());
      return Optional.empty();
    }
    return Optional.of(old.withPeople(people));
  }

  private Optional<FollowUp> followUp(FollowUp old) {
    List<PersonId> people = in(old.people());
    return people.isEmpty() ? Optional.empty() : Optional.of(old.withPeople(people));
  }

  /// Two ties of one type between the same two people become one.
  private void connections() {
    Set<Object> present = new HashSet<>();
    if (instead != null) {
      new ConnectionStore(session).of(instead).forEach(tie -> present.add(identity(tie)));
    }
    rewrite(
        new ConnectionShape(),
        References.connections(session, gone.value()),
        old -> connection(old).filter(tie -> present.add(identity(tie))));
  }

  private Optional<Connection> connection(Connection old) {
    return in(old.from())
        .flatMap(
            from ->
                in(old.to())
                    .filter(to -> !to.equals(from))
                    .map(to -> new Connection(old.id(), from, to, old.type(), old.note())));
  }

  private static Object identity(Connection tie) {
    return tie.from().compareTo(tie.to()) < 0
        ? List.of(tie.from(), tie.to(), tie.type())
        : List.of(tie.to(), tie.from(), tie.type().inverted());
  }

  private Optional<Introduction> introduction(Introduction old) {
    return in(old.first())
        .flatMap(
            first ->
                in(old.second())
                    .filter(second -> !second.equals(first))
                    .map(second -> old.between(first, second)));
  }

  private Optional<Ask> ask(Ask old) {
    Map<PersonId, Ask.Asked> once = new LinkedHashMap<>();
    old.people().stream()
        .flatMap(asked -> asked(asked).stream())
        .forEach(asked -> once.merge(asked.person(), asked, Ask.Asked::further));
    return once.isEmpty()
        ? Optional.empty()
        : Optional.of(old.withPeople(List.copyOf(once.values())));
  }

  private Optional<Objective> objective(Objective old) {
    return Optional.of(old.withPeople(in(old.people())));
  }

  private Optional<Ask.Asked> asked(Ask.Asked old) {
    return in(old.person()).map(person -> old.by(person));
  }

  private Person met(Person old) {
    Meeting met = old.origin().met();
    PersonId through =
        Stream.ofNullable(met.through())
            .flatMap(person -> in(person).stream())
            .filter(person -> !person.equals(old.id()))
            .findFirst()
            .orElse(null);
    return old.withOrigin(old.origin().withMet(new Meeting(met.on(), met.place(), through)));
  }

  private void importSources() {
    Recorder recorder = session.recorder();
    for (@Nullable Object[] row : Rows.of(session, Tables.IMPORT_SOURCE, List.of(gone.value()))) {
      if (instead == null) {
        recorder.delete(Tables.IMPORT_SOURCE, row);
      } else {
        @Nullable Object[] moved = row.clone();
        moved[1] = instead.value();
        recorder.replace(Tables.IMPORT_SOURCE, row, moved);
      }
    }
  }
}
