package app.siembra.store;

import app.siembra.model.Ask;
import app.siembra.model.Connection;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.HelpId;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.Introduction;
import app.siembra.model.Me;
import app.siembra.model.Objective;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.model.TwoPeople;
import java.util.ArrayList;
import java.util.List;

/// Commands of every kind, chosen at random, each of one to four steps.
final class Commands {
  private final Invented invented;

  Commands(Invented invented) {
    this.invented = invented;
  }

  /// Runs one command.
  boolean run(Stores stores) {
    int steps = 1 + invented.upTo(4);
    for (int i = 0; i < steps; i++) {
      step(stores);
    }
    return true;
  }

  private void step(Stores stores) {
    List<PersonId> people = new ArrayList<>();
    stores.people().forEach(person -> people.add(person.id()));
    if (people.size() < 3) {
      addPeople(stores, people);
      return;
    }
    switch (invented.upTo(14)) {
      case 0, 1 -> addPeople(stores, people);
      case 2, 3 -> changePerson(stores, people);
      case 4 -> stores.people().delete(invented.one(people));
      case 5 -> merge(stores, invented.one(people), invented.one(people));
      case 6, 7, 8 -> stores.interactions().insert(interaction(stores, people));
      case 9 -> changeInteractions(stores, people);
      case 10 -> help(stores, people);
      case 11 -> followUp(stores, people);
      case 12 -> ties(stores, people);
      default -> settings(stores);
    }
  }

  private void addPeople(Stores stores, List<PersonId> people) {
    int count = 1 + invented.upTo(5);
    for (int i = 0; i < count; i++) {
      PersonId id = stores.people().newId();
      people.add(id);
      stores.people().insert(invented.person(id, people));
      stores.imports().remember("file:" + id, id);
    }
  }

  private void changePerson(Stores stores, List<PersonId> people) {
    Person other = invented.person(invented.one(people), people);
    stores
        .people()
        .update(
            other.id(),
            old ->
                switch (invented.upTo(4)) {
                  case 0 -> old.withCard(other.card());
                  case 1 -> old.withKnowing(other.knowing());
                  case 2 -> old.withKeeping(other.keeping());
                  default -> other;
                });
  }

  private static void merge(Stores stores, PersonId from, PersonId to) {
    if (!from.equals(to)) {
      stores.people().moveFacts(from, to);
      stores.people().delete(from);
    }
  }

  private Interaction interaction(Stores stores, List<PersonId> people) {
    return invented.interaction(stores.interactions().newId(), people);
  }

  private List<InteractionId> interactions(Stores stores) {
    return stores.interactions().newest(20).stream().map(Interaction::id).toList();
  }

  private void changeInteractions(Stores stores, List<PersonId> people) {
    List<InteractionId> all = interactions(stores);
    if (!all.isEmpty()) {
      InteractionId id = invented.one(all);
      if (invented.upTo(2) == 0) {
        stores.interactions().delete(id);
      } else {
        stores.interactions().update(id, old -> invented.interaction(id, people));
      }
    }
  }

  private void help(Stores stores, List<PersonId> people) {
    List<HelpId> all = stores.help().all().stream().map(Help::id).toList();
    switch (all.isEmpty() ? 0 : invented.upTo(3)) {
      case 0 ->
          stores.help().insert(invented.help(stores.help().newId(), people, interactions(stores)));
      case 1 ->
          stores
              .help()
              .update(
                  invented.one(all), old -> invented.help(old.id(), people, interactions(stores)));
      default -> stores.help().delete(invented.one(all));
    }
  }

  private void followUp(Stores stores, List<PersonId> people) {
    List<FollowUp> open = stores.followUps().open();
    if (open.isEmpty()) {
      stores
          .followUps()
          .insert(invented.followUp(stores.followUps().newId(), people, interactions(stores)));
    } else {
      FollowUp one = invented.one(open);
      stores.followUps().update(one.id(), old -> old.withDoneOn(invented.day()));
    }
  }

  private void ties(Stores stores, List<PersonId> people) {
    PersonId from = invented.one(people);
    PersonId to = invented.one(people);
    if (!from.equals(to)) {
      Connection tie = invented.connection(stores.connections().newId(), from, to);
      stores.connections().insert(tie);
      Introduction introduction = invented.introduction(stores.introductions().newId(), from, to);
      stores.introductions().insert(introduction);
      stores.twoPeople().add(new TwoPeople(from, to));
      Ask ask = invented.ask(stores.asks().newId(), people);
      stores.asks().insert(ask);
      Objective objective = invented.objective(stores.objectives().newId(), people);
      stores.objectives().insert(objective);
    }
  }

  private void settings(Stores stores) {
    stores.settings().put("language", invented.word());
    stores
        .settings()
        .putMe(new Me("Me", List.of(new Topic(invented.word())), List.of(), List.of(), "ES"));
  }
}
