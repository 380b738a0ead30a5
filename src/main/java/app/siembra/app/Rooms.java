package app.siembra.app;

import app.siembra.service.Services;
import app.siembra.ui.exchange.ExchangeView;
import app.siembra.ui.exchange.ExchangeViewModel;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.View;
import app.siembra.ui.kit.WindowDialogs;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
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
  private @Nullable ExchangeView exchange;

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
      case Destination.ImportExport(var files) -> exchange().with(files);
      case Destination.Settings _ -> byCommand();
      case Destination.Welcome _ -> byCommand();
      case Destination.Log _ -> byCommand();
      case Destination.NewPerson _ -> byCommand();
      case Destination.EditPerson _ -> byCommand();
      case Destination.EditInteraction _ -> byCommand();
      case Destination.NewHelp _ -> byCommand();
      case Destination.EditHelp _ -> byCommand();
    };
  }

  private View today() {
    TodayView made = today;
    if (made == null) {
      Navigator shell = navigator;
      if (shell == null) {
        throw new IllegalStateException("no navigator yet");
      }
      made =
          new TodayView(
              new TodayViewModel(
                  services.reminding(),
                  services.interactions(),
                  services.followUps(),
                  services.help(),
                  services.changes(),
                  parts.desk(shell)),
              parts.speech(),
              new Links(parts.browse()));
      today = made;
    }
    return made;
  }

  private ExchangeView exchange() {
    ExchangeView made = exchange;
    if (made == null) {
      Navigator shell = navigator;
      if (shell == null) {
        throw new IllegalStateException("no navigator yet");
      }
      made =
          new ExchangeView(
              new ExchangeViewModel(
                  services,
                  new WindowDialogs(parts.stage(), parts.theme(), Clipboard.ofDesktop()),
                  folder -> parts.browse().accept(folder.toUri().toString()),
                  parts.desk(shell)),
              parts.speech());
      exchange = made;
    }
    return made;
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
