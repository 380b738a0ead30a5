package app.siembra.ui.card;

import app.siembra.model.Circle;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.Services;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The form with everything an address book says of a person.
public final class EditPersonViewModel {
  /// What the form is filled with.
  ///
  /// @param person as stored
  /// @param draft what is typed
  /// @param circles there are
  /// @param through who brought them together, empty where nobody did
  record Filled(
      Person person, CardDraft draft, List<Circle> circles, Optional<PersonLine> through) {}

  private record Stored(
      Person person, @Nullable String region, List<Circle> circles, Optional<PersonLine> through) {}

  private final Services services;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable Filled> filled = new ReadOnlyObjectWrapper<>();

  public EditPersonViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
  }

  /// What the form shows; null until it has been read.
  ReadOnlyObjectProperty<@Nullable Filled> filled() {
    return filled.getReadOnlyProperty();
  }

  /// Fills the form with this person, as they are stored now.
  public void open(PersonId id) {
    filled.set(null);
    desk.ask(() -> stored(id), this::fill);
  }

  private Stored stored(PersonId id) {
    Person person = services.people().get(id);
    return new Stored(
        person,
        services.settings().region(),
        services.circles().all(),
        Optional.ofNullable(person.origin().met().through()).flatMap(services.people()::line));
  }

  private void fill(Stored stored) {
    CardDraft draft =
        new CardDraft(stored.person(), desk.speech().voice().get().days(), stored.region());
    filled.set(new Filled(stored.person(), draft, stored.circles(), stored.through()));
  }

  /// Whom what was typed finds.
  List<PersonLine> find(String typed) {
    return services.people().find(typed, 8);
  }

  /// Saves the form as a whole and closes it; where something will not do, nothing is saved and the
  /// form says what.
  ///
  /// @return whether it could be saved
  boolean save() {
    Filled now = filled.get();
    Optional<UnaryOperator<Person>> edit = now == null ? Optional.empty() : now.draft().read();
    if (now == null || edit.isEmpty()) {
      return false;
    }
    desk.change(moment -> services.people().edit(now.person().id(), edit.get(), moment));
    desk.navigator().back();
    return true;
  }

  void cancel() {
    desk.navigator().back();
  }

  /// Removes the person.
  void remove() {
    Filled now = filled.get();
    if (now != null) {
      desk.change(moment -> services.people().remove(List.of(now.person().id()), moment));
      desk.navigator().back();
    }
  }
}
