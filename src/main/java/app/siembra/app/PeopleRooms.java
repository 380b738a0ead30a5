package app.siembra.app;

import app.siembra.model.PersonId;
import app.siembra.service.Services;
import app.siembra.ui.kit.SideBySide;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.people.PeopleSideView;
import app.siembra.ui.people.PeopleView;
import app.siembra.ui.people.PeopleViewModel;
import app.siembra.ui.people.SortViewModel;

/// The list of people, alone and beside the page of one of them.
final class PeopleRooms {
  private static final double SIDE_EM = 19;
  private static final double BOTH_EM = 64;

  private final PeopleViewModel model;
  private final View list;
  private final View beside;

  /// @param person the page of a person
  PeopleRooms(Services services, WindowParts parts, Desk desk, View person) {
    model =
        new PeopleViewModel(
            services.people(), services.circles(), services.reminding(), services.changes(), desk);
    var sorting =
        new SortViewModel(
            services.sorting(),
            services.people(),
            services.circles(),
            services.reminding(),
            services.changes(),
            desk);
    list = new PeopleView(model, sorting, parts.speech());
    beside = new SideBySide(new PeopleSideView(model, parts.speech()), person, SIDE_EM, BOTH_EM);
  }

  View list(PeopleChoice choice) {
    model.arrive(choice);
    return list;
  }

  View beside(PersonId id) {
    model.follow(id);
    return beside;
  }
}
