package app.siembra.reliability;

import app.siembra.model.Cadence;
import app.siembra.model.Channel;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.Person;
import app.siembra.store.Stores;
import java.util.Set;
import java.util.TreeSet;

/// The facts of a network as words, each told apart by what it says.
final class NetworkReading {
  private NetworkReading() {}

  static Set<String> all(Stores stores) {
    Set<String> facts = new TreeSet<>();
    stores.people().forEach(person -> facts.addAll(of(person)));
    stores.interactions().forEach(talk -> facts.add(of(talk)));
    stores.help().all().forEach(help -> facts.add(of(help)));
    stores.followUps().all().forEach(followUp -> facts.add(of(followUp)));
    return facts;
  }

  static Set<String> of(Person person) {
    String name = person.displayName();
    Set<String> facts = new TreeSet<>();
    facts.add("person " + name);
    if (!person.card().notes().isEmpty()) {
      facts.add("notes of " + name + ": " + person.card().notes());
    }
    person
        .card()
        .enclosures()
        .attachments()
        .forEach(file -> facts.add("file " + file.name() + " of " + name));
    if (person.keeping().cadence() instanceof Cadence.Chosen(int days)) {
      facts.add("cadence of " + name + ": " + days);
    }
    return facts;
  }

  static String of(Interaction talk) {
    return (talk.contact().channel() == Channel.NOTE ? "note " : "talk ") + talk.about().note();
  }

  static String of(Help help) {
    return "help " + help.details().text();
  }

  static String of(FollowUp followUp) {
    return "follow-up " + followUp.text();
  }
}
