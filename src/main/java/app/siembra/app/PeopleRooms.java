package app.siembra.app;

import app.siembra.model.PersonId;
import app.siembra.service.Services;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.kit.SideBySide;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Outdoors;
import app.siembra.ui.people.PeopleSideView;
import app.siembra.ui.people.PeopleView;
import app.siembra.ui.people.PeopleViewModel;
import app.siembra.ui.people.SortViewModel;
import app.siembra.ui.person.PersonView;
import app.siembra.ui.person.PersonViewModel;
import java.util.LinkedHashMap;
import java.util.Map;

/// The list of people, alone and beside the page of one of them. The pages that were looked at last
/// are kept, so that going back comes out where one was.
final class PeopleRooms {
  private static final double SIDE_EM = 19;
  private static final double BOTH_EM = 64;
  private static final int MOST_PAGES = 20;

  private final Services services;
  private final WindowParts parts;
  private final Desk desk;
  private final PeopleViewModel model;
  private final View list;
  private final SideBySide beside;
  private final Map<PersonId, PersonView> pages =
      new LinkedHashMap<>(MOST_PAGES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, PersonView> eldest) {
          return size() > MOST_PAGES;
        }
      };

  PeopleRooms(Services services, WindowParts parts, Desk desk) {
    this.services = services;
    this.parts = parts;
    this.desk = desk;
    model = new PeopleViewModel(services, parts.outside().dialogs(), desk);
    var sorting = new SortViewModel(services, desk);
    list = new PeopleView(model, sorting, parts.speech());
    beside = new SideBySide(new PeopleSideView(model, parts.speech()), SIDE_EM, BOTH_EM);
  }

  View list(PeopleChoice choice) {
    model.arrive(choice);
    return list;
  }

  View page(PersonId id) {
    model.follow(id);
    return beside.with(pages.computeIfAbsent(id, this::make));
  }

  /// The page where this is to be seen at once.
  View page(PersonId id, Happened at) {
    View page = page(id);
    pages.computeIfAbsent(id, this::make).seek(at);
    return page;
  }

  private Outdoors outdoors() {
    return new Outdoors(
        parts.outside().dialogs(),
        Clipboard.ofDesktop(),
        file -> parts.outside().browse().accept(file.toUri().toString()));
  }

  private PersonView make(PersonId id) {
    return new PersonView(
        new PersonViewModel(services, id, outdoors(), desk), parts.speech(), parts.links());
  }
}
