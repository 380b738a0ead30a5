package app.siembra.ui.organisation;

import app.siembra.service.Organisation;
import app.siembra.service.Organisations;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the page of an organisation shows, and where it leads.
public final class OrganisationViewModel {
  private final Organisations organisations;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ReadOnlyObjectWrapper<@Nullable Organisation> organisation =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<Organisation.Worker> present = FXCollections.observableArrayList();
  private final ObservableList<Organisation.Worker> past = FXCollections.observableArrayList();
  private String name;

  /// @param name of the organisation, in any way in which it is written
  public OrganisationViewModel(Organisations organisations, String name, Desk desk) {
    this.organisations = organisations;
    this.name = name;
    this.desk = desk;
  }

  /// What is known; null until it has been read.
  ReadOnlyObjectProperty<@Nullable Organisation> organisation() {
    return organisation.getReadOnlyProperty();
  }

  ObservableList<Organisation.Worker> present() {
    return present;
  }

  ObservableList<Organisation.Worker> past() {
    return past;
  }

  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private void refresh() {
    desk.ask(reading, () -> organisations.get(name, desk.now()), this::show);
  }

  private void show(Organisation now) {
    Contents.set(present, now.present());
    Contents.set(past, now.past());
    organisation.set(now);
  }

  void open(Organisation.Worker worker) {
    desk.navigator().go(new Destination.Person(worker.listed().id()));
  }

  /// Shows everybody who has to do with a topic.
  void topic(String topic) {
    desk.navigator().go(new Destination.People(PeopleChoice.ALL.withTopic(topic)));
  }

  void people() {
    desk.navigator().go(new Destination.People(PeopleChoice.ALL));
  }

  /// Writes it in another way wherever somebody works or worked there; the page stays with it.
  void rename(String to) {
    Organisation now = organisation.get();
    if (now != null && !to.strip().equals(now.name())) {
      String before = name;
      name = to.strip();
      desk.change(
          moment -> organisations.rename(now.name(), to, moment),
          this::refresh,
          () -> {
            if (name.isEmpty()) {
              name = before;
            }
          });
    }
  }
}
