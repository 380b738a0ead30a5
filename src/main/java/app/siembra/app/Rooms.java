package app.siembra.app;

import app.siembra.service.Release;
import app.siembra.service.Services;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.settings.About;
import app.siembra.ui.settings.SettingsView;
import app.siembra.ui.settings.SettingsViewModel;
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
  private final Directories directories;
  private @Nullable Navigator navigator;
  private @Nullable TodayView today;
  private @Nullable SettingsView settings;

  Rooms(Services services, WindowParts parts, Directories directories) {
    this.services = services;
    this.parts = parts;
    this.directories = directories;
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
      case Destination.Settings _ -> settings();
      case Destination.Welcome _ -> byCommand();
      case Destination.Keys _ -> throw new IllegalArgumentException("the window shows its keys");
      case Destination.Log _ -> byCommand();
      case Destination.NewPerson _ -> byCommand();
      case Destination.EditPerson _ -> byCommand();
      case Destination.EditInteraction _ -> byCommand();
      case Destination.NewHelp _ -> byCommand();
      case Destination.EditHelp _ -> byCommand();
    };
  }

  private View settings() {
    SettingsView made = settings;
    if (made == null) {
      made =
          new SettingsView(
              new SettingsViewModel(
                  services,
                  new About(Release.version(), directories.data()),
                  parts.browse(),
                  desk()),
              desk());
      settings = made;
    }
    return made;
  }

  private Desk desk() {
    Navigator shell = navigator;
    if (shell == null) {
      throw new IllegalStateException("no navigator yet");
    }
    return parts.desk(shell);
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
