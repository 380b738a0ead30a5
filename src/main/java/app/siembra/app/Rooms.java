package app.siembra.app;

import app.siembra.service.Services;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.View;
import app.siembra.ui.ledger.HelpFormView;
import app.siembra.ui.ledger.HelpFormViewModel;
import app.siembra.ui.ledger.LedgerView;
import app.siembra.ui.ledger.LedgerViewModel;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.shell.Screens;
import app.siembra.ui.today.TodayView;
import app.siembra.ui.today.TodayViewModel;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The screens of the window, each made when it is first asked for.
final class Rooms implements Screens {
  private final Services services;
  private final WindowParts parts;
  private @Nullable Navigator navigator;
  private @Nullable TodayView today;
  private @Nullable LedgerView ledger;
  private @Nullable PeopleRooms people;

  Rooms(Services services, WindowParts parts) {
    this.services = services;
    this.parts = parts;
  }

  /// Who leads from one screen to another; told before the first screen is asked for.
  void navigator(Navigator shell) {
    navigator = shell;
  }

  @Override
  public View of(Destination destination) {
    return switch (destination) {
      case Destination.Today _ -> today();
      case Destination.People(var choice) -> people().list(choice);
      case Destination.Person(var id) -> people().beside(id);
      case Destination.Ledger _ -> ledger();
      case Destination.ImportExport _ -> byCommand();
      case Destination.Settings _ -> byCommand();
      case Destination.Welcome _ -> byCommand();
      case Destination.Log _ -> byCommand();
      case Destination.NewPerson _ -> byCommand();
      case Destination.EditPerson _ -> byCommand();
      case Destination.EditInteraction _ -> byCommand();
      case Destination.NewHelp(var people) -> helpForm(form -> form.begin(people));
      case Destination.EditHelp(var id) -> helpForm(form -> form.open(id));
    };
  }

  private View today() {
    TodayView made = today;
    if (made == null) {
      made =
          new TodayView(
              new TodayViewModel(
                  services.reminding(),
                  services.interactions(),
                  services.followUps(),
                  services.help(),
                  services.changes(),
                  desk()),
              parts.speech(),
              new Links(parts.browse()));
      today = made;
    }
    return made;
  }

  private View ledger() {
    LedgerView made = ledger;
    if (made == null) {
      made =
          new LedgerView(
              new LedgerViewModel(
                  services.help(), services.connecting(), services.changes(), desk()),
              parts.speech());
      ledger = made;
    }
    return made;
  }

  private PeopleRooms people() {
    PeopleRooms made = people;
    if (made == null) {
      made = new PeopleRooms(services, parts, desk(), byCommand());
      people = made;
    }
    return made;
  }

  private View helpForm(Consumer<HelpFormViewModel> begin) {
    var form = new HelpFormViewModel(services.help(), services.people(), desk());
    begin.accept(form);
    return new HelpFormView(form, parts.speech(), parts.tasks());
  }

  private Desk desk() {
    Navigator shell = navigator;
    if (shell == null) {
      throw new IllegalStateException("no navigator yet");
    }
    return parts.desk(shell);
  }

  /// What the command line does and the window does not do yet.
  private View byCommand() {
    return new View() {
      @Override
      protected Parent build() {
        return new Page(new EmptyState(Feather.TERMINAL, parts.speech().bind("place.by-command")));
      }
    };
  }
}
