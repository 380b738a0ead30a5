package app.siembra.service;

import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.Person;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Changes something that happened, and what is kept with it.
final class Revision {
  private final Stores stores;
  private final Interaction before;
  private final Interaction after;

  Revision(Stores stores, Interaction before, Interaction after) {
    this.stores = stores;
    this.before = before;
    this.after = after;
  }

  /// What is kept with it now.
  static KeptWith kept(Stores stores, Interaction talk) {
    List<FollowUp> open =
        stores.followUps().within(talk.id()).stream()
            .filter(followUp -> followUp.doneOn() == null)
            .toList();
    return new KeptWith(stores.help().within(talk.id()), open, told(stores, talk));
  }

  private static List<Topic> told(Stores stores, Interaction talk) {
    return talk.people().stream()
        .flatMap(id -> stores.people().find(id).stream())
        .map(person -> toldOn(person, talk.when().date()))
        .reduce(
            (one, other) -> {
              one.retainAll(other);
              return one;
            })
        .map(List::copyOf)
        .orElse(List.of());
  }

  private static Set<Topic> toldOn(Person person, LocalDate day) {
    Set<Topic> topics = new LinkedHashSet<>();
    person.knowing().told().stream()
        .filter(told -> told.on().equals(day))
        .forEach(told -> topics.add(told.topic()));
    return topics;
  }

  /// Writes it, with what of the kept is still there as it is now, and what is added.
  void write(KeptWith now, Besides added) {
    KeptWith then = kept(stores, before);
    stores.interactions().update(after.id(), _ -> after);
    rewriteHelp(then.help(), now.help());
    rewriteFollowUps(then.followUps(), now.followUps());
    if (!now.told().equals(then.told()) || isMoved()) {
      forget(then.told());
      learn(new Learned(List.of(), now.told(), after.when().date()));
    }
    learn(new Learned(added.needs(), added.told(), after.when().date()));
    added.help().forEach(said -> LogEntry.insert(stores, after, said));
    added.followUps().forEach(said -> FollowUps.insert(stores, after.people(), after.id(), said));
  }

  private boolean isMoved() {
    return !before.when().date().equals(after.when().date())
        || !before.people().equals(after.people());
  }

  /// Help of the people and the day of the talk goes with it to others.
  private void rewriteHelp(List<Help> then, List<Help> now) {
    for (Help old : then) {
      now.stream()
          .filter(help -> help.id().equals(old.id()))
          .findFirst()
          .ifPresentOrElse(
              help -> stores.help().update(old.id(), _ -> moved(help)),
              () -> stores.help().delete(old.id()));
    }
  }

  private Help moved(Help help) {
    Help among = help.people().equals(before.people()) ? help.withPeople(after.people()) : help;
    return among.details().on().equals(before.when().date())
        ? among.with(among.details().on(after.when().date()))
        : among;
  }

  private void rewriteFollowUps(List<FollowUp> then, List<FollowUp> now) {
    for (FollowUp old : then) {
      now.stream()
          .filter(followUp -> followUp.id().equals(old.id()))
          .findFirst()
          .ifPresentOrElse(
              followUp -> stores.followUps().update(old.id(), _ -> among(followUp)),
              () -> stores.followUps().delete(old.id()));
    }
  }

  private FollowUp among(FollowUp followUp) {
    return followUp.people().equals(before.people())
        ? followUp.withPeople(after.people())
        : followUp;
  }

  private void forget(List<Topic> told) {
    Set<Told> gone = new HashSet<>();
    told.forEach(topic -> gone.add(new Told(topic, before.when().date())));
    before
        .people()
        .forEach(
            id ->
                stores
                    .people()
                    .update(
                        id,
                        person ->
                            person.withKnowing(
                                person
                                    .knowing()
                                    .withTold(
                                        person.knowing().told().stream()
                                            .filter(entry -> !gone.contains(entry))
                                            .toList()))));
  }

  private void learn(Learned learned) {
    if (!learned.isEmpty()) {
      after
          .people()
          .forEach(
              id ->
                  stores
                      .people()
                      .update(id, person -> person.withKnowing(learned.addedTo(person))));
    }
  }
}
