package app.siembra.app;

import app.siembra.model.InteractionId;
import app.siembra.service.Services;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.View;
import app.siembra.ui.log.LogView;
import app.siembra.ui.log.LogViewModel;
import app.siembra.ui.log.TalkFormView;
import app.siembra.ui.log.TalkFormViewModel;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.shell.Screens;
import app.siembra.ui.today.TodayView;
import app.siembra.ui.today.TodayViewModel;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The screens of the window, each made when it is first asked for.
final class Rooms implements Screens {
  private final Services services;
  private final WindowParts parts;
  private @Nullable Navigator navigator;
  private @Nullable TodayView today;
  private @Nullable LogView log;

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
      case Destination.People _ -> byCommand();
      case Destination.Person _ -> byCommand();
      case Destination.Ledger _ -> byCommand();
      case Destination.ImportExport _ -> byCommand();
      case Destination.Settings _ -> byCommand();
      case Destination.Welcome _ -> byCommand();
      case Destination.Log line -> log(line);
      case Destination.NewPerson _ -> byCommand();
      case Destination.EditPerson _ -> byCommand();
      case Destination.EditInteraction(var id) -> talkForm(id);
      case Destination.NewHelp _ -> byCommand();
      case Destination.EditHelp _ -> byCommand();
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

  private View log(Destination.Log line) {
    LogView made = log;
    if (made == null) {
      made =
          new LogView(
              new LogViewModel(
                  services.interactions(),
                  services.people(),
                  services.circles(),
                  services.topics(),
                  desk()),
              parts.speech());
      log = made;
    }
    made.open(line);
    return made;
  }

  private View talkForm(InteractionId id) {
    var form =
        new TalkFormViewModel(
            services.interactions(), services.people(), services.topics(), desk());
    form.open(id);
    return new TalkFormView(form, parts.speech());
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
