package app.siembra.app;

import app.siembra.model.HelpId;
import app.siembra.model.InteractionId;
import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonId;
import app.siembra.service.Services;
import app.siembra.ui.card.EditPersonView;
import app.siembra.ui.card.EditPersonViewModel;
import app.siembra.ui.card.NewPersonView;
import app.siembra.ui.card.NewPersonViewModel;
import app.siembra.ui.insights.ObjectiveFormView;
import app.siembra.ui.insights.ObjectiveFormViewModel;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.kit.View;
import app.siembra.ui.ledger.HelpFormView;
import app.siembra.ui.ledger.HelpFormViewModel;
import app.siembra.ui.log.LogView;
import app.siembra.ui.log.LogViewModel;
import app.siembra.ui.log.TalkFormView;
import app.siembra.ui.log.TalkFormViewModel;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import java.util.List;

/// What lies over the screens for a moment: forms are made each time anew, the line of the log
/// keeps what was not saved.
final class SheetRooms {
  private final Services services;
  private final WindowParts parts;
  private final Desk desk;
  private final Once<LogView> log = new Once<>(this::makeLog);

  SheetRooms(Services services, WindowParts parts, Desk desk) {
    this.services = services;
    this.parts = parts;
    this.desk = desk;
  }

  private LogView makeLog() {
    return new LogView(
        new LogViewModel(
            services.interactions(),
            services.people(),
            services.circles(),
            services.topics(),
            desk),
        parts.speech());
  }

  View log(Destination.Log line) {
    LogView view = log.get();
    view.open(line);
    return view;
  }

  View talk(InteractionId id) {
    var form =
        new TalkFormViewModel(services.interactions(), services.people(), services.topics(), desk);
    form.open(id);
    return new TalkFormView(form, parts.speech());
  }

  View newPerson(String name) {
    var form = new NewPersonViewModel(services, desk);
    form.begin(name);
    return new NewPersonView(form, parts.speech(), parts.tasks());
  }

  View person(PersonId id) {
    var form = new EditPersonViewModel(services, Clipboard.ofDesktop(), desk);
    form.open(id);
    return new EditPersonView(form, parts.speech(), parts.tasks());
  }

  View newHelp(List<PersonId> people) {
    var form = helpForm();
    form.begin(people);
    return view(form);
  }

  View help(HelpId id) {
    var form = helpForm();
    form.open(id);
    return view(form);
  }

  View newObjective(ObjectiveKind kind) {
    var form = objectiveForm();
    form.begin(kind);
    return view(form);
  }

  View objective(ObjectiveId id) {
    var form = objectiveForm();
    form.open(id);
    return view(form);
  }

  private ObjectiveFormViewModel objectiveForm() {
    return new ObjectiveFormViewModel(services, desk);
  }

  private View view(ObjectiveFormViewModel form) {
    return new ObjectiveFormView(form, parts.speech(), parts.tasks());
  }

  private HelpFormViewModel helpForm() {
    return new HelpFormViewModel(services.help(), services.people(), services.topics(), desk);
  }

  private View view(HelpFormViewModel form) {
    return new HelpFormView(form, parts.speech(), parts.tasks());
  }
}
