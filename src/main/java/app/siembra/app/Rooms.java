package app.siembra.app;

import app.siembra.model.InteractionId;
import app.siembra.service.Services;
import app.siembra.ui.exchange.ExchangeView;
import app.siembra.ui.exchange.ExchangeViewModel;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.View;
import app.siembra.ui.kit.WindowDialogs;
import app.siembra.ui.ledger.HelpFormView;
import app.siembra.ui.ledger.HelpFormViewModel;
import app.siembra.ui.ledger.LedgerView;
import app.siembra.ui.ledger.LedgerViewModel;
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
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The screens of the window: pages are made when they are first asked for, forms each time anew.
final class Rooms implements Screens {
  private final Services services;
  private final WindowParts parts;
  private final Once<View> today = new Once<>(this::makeToday);
  private final Once<PeopleRooms> people = new Once<>(this::makePeople);
  private final Once<View> ledger = new Once<>(this::makeLedger);
  private final Once<ExchangeView> exchange = new Once<>(this::makeExchange);
  private final Once<LogView> log = new Once<>(this::makeLog);
  private @Nullable Navigator navigator;

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
      case Destination.Today _ -> today.get();
      case Destination.People(var choice) -> people.get().list(choice);
      case Destination.Person(var id) -> people.get().page(id);
      case Destination.Ledger _ -> ledger.get();
      case Destination.ImportExport(var files) -> exchange.get().with(files);
      case Destination.Settings _ -> byCommand();
      case Destination.Welcome _ -> byCommand();
      case Destination.Log line -> log(line);
      case Destination.NewPerson _ -> byCommand();
      case Destination.EditPerson _ -> byCommand();
      case Destination.EditInteraction(var id) -> talkForm(id);
      case Destination.NewHelp(var with) -> helpForm(form -> form.begin(with));
      case Destination.EditHelp(var id) -> helpForm(form -> form.open(id));
    };
  }

  private View makeToday() {
    return new TodayView(
        new TodayViewModel(
            services.reminding(),
            services.interactions(),
            services.followUps(),
            services.help(),
            services.changes(),
            desk()),
        parts.speech(),
        new Links(parts.browse()));
  }

  private PeopleRooms makePeople() {
    return new PeopleRooms(services, parts, desk());
  }

  private View makeLedger() {
    return new LedgerView(
        new LedgerViewModel(services.help(), services.connecting(), services.changes(), desk()),
        parts.speech());
  }

  private ExchangeView makeExchange() {
    return new ExchangeView(
        new ExchangeViewModel(
            services,
            new WindowDialogs(parts.stage(), parts.theme(), Clipboard.ofDesktop()),
            folder -> parts.browse().accept(folder.toUri().toString()),
            desk()),
        parts.speech());
  }

  private LogView makeLog() {
    return new LogView(
        new LogViewModel(
            services.interactions(),
            services.people(),
            services.circles(),
            services.topics(),
            desk()),
        parts.speech());
  }

  private View log(Destination.Log line) {
    LogView view = log.get();
    view.open(line);
    return view;
  }

  private View talkForm(InteractionId id) {
    var form =
        new TalkFormViewModel(
            services.interactions(), services.people(), services.topics(), desk());
    form.open(id);
    return new TalkFormView(form, parts.speech());
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
