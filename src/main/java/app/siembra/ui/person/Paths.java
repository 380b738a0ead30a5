package app.siembra.ui.person;

import app.siembra.model.CircleId;
import app.siembra.model.HelpId;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.nav.PeopleChoice;
import java.util.List;

/// Where the page of a person leads.
///
/// @param navigator leads to other screens
/// @param id whose page it is
record Paths(Navigator navigator, PersonId id) {
  void person(PersonId other) {
    navigator.go(new Destination.Person(other));
  }

  void circle(CircleId circle) {
    navigator.go(new Destination.People(PeopleChoice.in(circle)));
  }

  void tag(String tag) {
    navigator.go(
        new Destination.People(new PeopleChoice("", PeopleChoice.Group.ALL, null, tag, "")));
  }

  /// Everybody of whom this is said.
  void saying(String words) {
    navigator.go(new Destination.People(PeopleChoice.ALL.withText(words)));
  }

  /// Everybody who knows, likes or looks for it.
  void topic(Topic topic) {
    navigator.go(new Destination.People(PeopleChoice.ALL.withTopic(topic.name())));
  }

  void topics() {
    navigator.go(new Destination.Topics());
  }

  void organisation(String name) {
    navigator.go(new Destination.Organisation(name));
  }

  void help(HelpId entry) {
    navigator.go(new Destination.EditHelp(entry));
  }

  /// The form of help given to, or received from, the person.
  void newHelp() {
    navigator.go(new Destination.NewHelp(List.of(id)));
  }

  void people() {
    navigator.go(new Destination.People(PeopleChoice.ALL));
  }

  /// What files brought.
  void imports() {
    navigator.go(new Destination.ImportExport());
  }

  /// Everything that was changed.
  void changes() {
    navigator.go(new Destination.Changes());
  }

  void settings() {
    navigator.go(new Destination.Settings());
  }

  void edit() {
    navigator.go(new Destination.EditPerson(id));
  }

  /// The line in which a talk is logged.
  void log() {
    navigator.go(Destination.Log.with(id));
  }
}
