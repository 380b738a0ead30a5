package app.siembra.app;

import app.siembra.model.PersonId;
import app.siembra.service.Release;
import app.siembra.service.SafeCopy;
import app.siembra.service.Services;
import app.siembra.ui.ask.AskView;
import app.siembra.ui.ask.AskViewModel;
import app.siembra.ui.changes.ChangesView;
import app.siembra.ui.changes.ChangesViewModel;
import app.siembra.ui.exchange.CompareView;
import app.siembra.ui.exchange.CompareViewModel;
import app.siembra.ui.exchange.ExchangeView;
import app.siembra.ui.exchange.ExchangeViewModel;
import app.siembra.ui.insights.InsightsView;
import app.siembra.ui.insights.InsightsViewModel;
import app.siembra.ui.kit.View;
import app.siembra.ui.ledger.LedgerView;
import app.siembra.ui.ledger.LedgerViewModel;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.organisation.OrganisationView;
import app.siembra.ui.organisation.OrganisationViewModel;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.settings.About;
import app.siembra.ui.settings.BackupsViewModel;
import app.siembra.ui.settings.NoticesViewModel;
import app.siembra.ui.settings.SettingsView;
import app.siembra.ui.settings.SettingsViewModel;
import app.siembra.ui.shell.Screens;
import app.siembra.ui.timeline.TimelineView;
import app.siembra.ui.timeline.TimelineViewModel;
import app.siembra.ui.today.TodayView;
import app.siembra.ui.today.TodayViewModel;
import app.siembra.ui.topics.TopicsView;
import app.siembra.ui.topics.TopicsViewModel;
import app.siembra.ui.welcome.WelcomeView;
import app.siembra.ui.welcome.WelcomeViewModel;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The screens of the window, each made when it is first asked for.
final class Rooms implements Screens {
  private final Services services;
  private final WindowParts parts;
  private final Once<View> today = new Once<>(this::makeToday);
  private final Once<PeopleRooms> people = new Once<>(this::makePeople);
  private final Once<View> timeline = new Once<>(this::makeTimeline);
  private final Once<View> ledger = new Once<>(this::makeLedger);
  private final Once<AskView> ask = new Once<>(this::makeAsk);
  private final Once<View> insights = new Once<>(this::makeInsights);
  private final Once<ExchangeView> exchange = new Once<>(this::makeExchange);
  private final Once<View> settings = new Once<>(this::makeSettings);
  private final Once<View> topics = new Once<>(this::makeTopics);
  private final Once<View> changes = new Once<>(this::makeChanges);
  private final Once<View> welcome = new Once<>(this::makeWelcome);
  private final Once<SheetRooms> sheets = new Once<>(this::makeSheets);
  private final Directories directories;
  private final Consumer<SafeCopy> goBack;
  private @Nullable Navigator navigator;

  Rooms(Services services, WindowParts parts, Directories directories, Consumer<SafeCopy> goBack) {
    this.services = services;
    this.parts = parts;
    this.directories = directories;
    this.goBack = goBack;
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
      case Destination.PersonAt(var id, var at) -> people.get().page(id, at);
      case Destination.Timeline _ -> timeline.get();
      case Destination.Ledger _ -> ledger.get();
      case Destination.Ask(var about) -> ask.get().about(about);
      case Destination.Tell _ -> ask.get().telling();
      case Destination.Insights _ -> insights.get();
      case Destination.ImportExport(var files, var twins) -> exchange.get().with(files, twins);
      case Destination.Settings _ -> settings.get();
      case Destination.Organisation(var name) -> organisation(name);
      case Destination.Compare(var these) -> compare(these);
      case Destination.Topics _ -> topics.get();
      case Destination.Changes _ -> changes.get();
      case Destination.Welcome _ -> welcome.get();
      case Destination.Keys _, Destination.Find _, Destination.Quit _ ->
          throw new IllegalArgumentException("the window itself shows it");
      case Destination.Log line -> sheets.get().log(line);
      case Destination.NewPerson(var name) -> sheets.get().newPerson(name);
      case Destination.EditPerson(var id) -> sheets.get().person(id);
      case Destination.EditInteraction(var id) -> sheets.get().talk(id);
      case Destination.NewHelp(var with) -> sheets.get().newHelp(with);
      case Destination.EditHelp(var id) -> sheets.get().help(id);
      case Destination.NewObjective(var kind) -> sheets.get().newObjective(kind);
      case Destination.EditObjective(var id) -> sheets.get().objective(id);
    };
  }

  private View makeToday() {
    return new TodayView(new TodayViewModel(services, desk()), parts.speech(), parts.links());
  }

  private PeopleRooms makePeople() {
    return new PeopleRooms(services, parts, desk());
  }

  private View makeTimeline() {
    return new TimelineView(new TimelineViewModel(services, desk()), parts.speech());
  }

  private View makeLedger() {
    return new LedgerView(
        new LedgerViewModel(services.help(), services.introducing(), desk()), parts.speech());
  }

  private AskView makeAsk() {
    return new AskView(new AskViewModel(services, desk()), parts.speech(), parts.links());
  }

  private View makeInsights() {
    return new InsightsView(new InsightsViewModel(services, desk()), parts.speech());
  }

  private ExchangeView makeExchange() {
    return new ExchangeView(
        new ExchangeViewModel(
            services,
            parts.outside().dialogs(),
            folder -> parts.outside().browse().accept(folder.toUri().toString()),
            desk()),
        parts.speech());
  }

  private View makeSettings() {
    return new SettingsView(
        new SettingsViewModel(
            services,
            new About(Release.version(), directories.data()),
            parts.outside().browse(),
            desk()),
        new BackupsViewModel(
            services.safekeeping(),
            parts.outside().dialogs(),
            goBack,
            parts.outside().browse(),
            desk()),
        new NoticesViewModel(services.settings(), parts.outside().computer(), desk()),
        desk());
  }

  private View organisation(String name) {
    return new OrganisationView(
        new OrganisationViewModel(services.organisations(), name, desk()), parts.speech());
  }

  private View compare(List<PersonId> these) {
    return new CompareView(new CompareViewModel(services, these, desk()), parts.speech());
  }

  private View makeTopics() {
    return new TopicsView(new TopicsViewModel(services.topics(), desk()), parts.speech());
  }

  private View makeChanges() {
    return new ChangesView(
        new ChangesViewModel(services, parts.outside().dialogs(), desk()), parts.speech());
  }

  private View makeWelcome() {
    return new WelcomeView(
        new WelcomeViewModel(services, parts.outside().dialogs(), desk()), desk());
  }

  private SheetRooms makeSheets() {
    return new SheetRooms(services, parts, desk());
  }

  private Desk desk() {
    Navigator shell = navigator;
    if (shell == null) {
      throw new IllegalStateException("no navigator yet");
    }
    return parts.desk(shell, services);
  }
}
