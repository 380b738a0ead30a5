package app.siembra.app;

import app.siembra.model.PersonId;
import app.siembra.service.Services;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.person.PersonView;
import app.siembra.ui.person.PersonViewModel;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pages of the people who were looked at last, kept so that going back comes out where one
/// was.
final class PersonRooms {
  private static final int MOST = 20;

  private final Services services;
  private final WindowParts parts;
  private final Map<PersonId, PersonView> views =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, PersonView> eldest) {
          return size() > MOST;
        }
      };

  PersonRooms(Services services, WindowParts parts) {
    this.services = services;
    this.parts = parts;
  }

  PersonView of(PersonId id, Navigator shell) {
    return views.computeIfAbsent(id, _ -> make(id, shell));
  }

  private PersonView make(PersonId id, Navigator shell) {
    return new PersonView(
        new PersonViewModel(services, id, parts.desk(shell)),
        parts.speech(),
        new Links(parts.browse()));
  }
}
