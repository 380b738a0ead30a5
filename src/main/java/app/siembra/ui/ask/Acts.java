package app.siembra.ui.ask;

import app.siembra.model.Channel;
import app.siembra.model.PersonId;
import app.siembra.service.Services;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import java.util.List;

/// What can be done with anybody on the screen, and where it leads.
///
/// @param services who do it
/// @param desk leads there
record Acts(Services services, Desk desk) {
  void open(PersonId person) {
    desk.navigator().go(new Destination.Person(person));
  }

  /// Logs a talk of today.
  void talked(PersonId person, Channel channel) {
    desk.change(moment -> services.interactions().talked(List.of(person), channel, moment));
  }

  /// Opens the line in which more can be said.
  void write(PersonId person) {
    desk.navigator().go(Destination.Log.with(person));
  }

  void log() {
    desk.navigator().go(Destination.Log.EMPTY);
  }

  void newPerson() {
    desk.navigator().go(new Destination.NewPerson(""));
  }

  void bringIn() {
    desk.navigator().go(new Destination.ImportExport());
  }

  void people() {
    desk.navigator().go(new Destination.People(PeopleChoice.ALL));
  }

  void settings() {
    desk.navigator().go(new Destination.Settings());
  }
}
