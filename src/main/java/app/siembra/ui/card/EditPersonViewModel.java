package app.siembra.ui.card;

import app.siembra.model.Attachment;
import app.siembra.model.Circle;
import app.siembra.model.FieldDefinition;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.TagColours;
import app.siembra.service.Services;
import app.siembra.ui.draft.Reading;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.kit.Running;
import app.siembra.ui.parts.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The form with everything an address book says of a person.
public final class EditPersonViewModel {
  private static final int MOST_FOUND = 8;

  /// What the form is filled with.
  ///
  /// @param person as stored
  /// @param draft what is typed
  /// @param circles there are
  /// @param colours in which tags are shown
  record Filled(Person person, CardDraft draft, List<Circle> circles, TagColours colours) {}

  private record Stored(
      Person person,
      @Nullable String region,
      List<FieldDefinition> fields,
      List<Circle> circles,
      TagColours colours,
      Optional<PersonLine> through) {}

  private final Services services;
  private final Desk desk;
  private final PastedPhoto photo;
  private final ReadOnlyObjectWrapper<@Nullable Filled> filled = new ReadOnlyObjectWrapper<>();
  private @Nullable Running saving;

  /// @param clipboard from which a photograph can be pasted
  public EditPersonViewModel(Services services, Clipboard clipboard, Desk desk) {
    this.services = services;
    this.desk = desk;
    this.photo = new PastedPhoto(services, clipboard, desk);
  }

  PastedPhoto photo() {
    return photo;
  }

  /// Makes the picture on the clipboard their photograph.
  ///
  /// @return whether there is one
  boolean paste() {
    Filled now = filled.get();
    return now != null && photo.paste(now.person().id());
  }

  /// What the form shows; null until it has been read.
  ReadOnlyObjectProperty<@Nullable Filled> filled() {
    return filled.getReadOnlyProperty();
  }

  /// Fills the form with this person, as they are stored now; goes back if they are gone.
  public void open(PersonId id) {
    filled.set(null);
    desk.ask(
        () -> services.people().line(id).map(_ -> stored(id)),
        stored -> stored.ifPresentOrElse(this::fill, this::cancel));
  }

  private Stored stored(PersonId id) {
    Person person = services.people().get(id);
    return new Stored(
        person,
        services.settings().region(),
        services.ownFields().all(),
        services.circles().all(),
        services.tags().colours(),
        Optional.ofNullable(person.origin().met().through()).flatMap(services.people()::line));
  }

  private void fill(Stored stored) {
    var reading = new Reading(desk.speech().voice().get(), stored.region(), stored.fields());
    var draft = new CardDraft(stored.person(), reading, stored.through());
    photo.show(stored.person().card().photo().map(Attachment::hash).orElse(""));
    filled.set(new Filled(stored.person(), draft, stored.circles(), stored.colours()));
  }

  /// Whom what was typed finds. Answers away from the window's thread.
  List<PersonLine> people(String typed) {
    return services.people().find(typed, MOST_FOUND);
  }

  /// The tags of anybody that fit what was typed. Answers away from the window's thread.
  List<String> tags(String typed) {
    return services.tags().fitting(typed, MOST_FOUND);
  }

  /// What calendars open at.
  LocalDate date() {
    return desk.now().today();
  }

  /// Saves the form as a whole and closes it; where something will not do, nothing is saved and the
  /// form says what.
  void save() {
    Filled now = filled.get();
    if (now != null && (saving == null || saving.over().get())) {
      now.draft().read().ifPresent(edit -> save(now.person(), edit, now.draft().defined()));
    }
  }

  private void save(Person before, UnaryOperator<Person> edit, List<FieldDefinition> defined) {
    if (edit.apply(before).equals(before)) {
      cancel();
      return;
    }
    saving =
        desk.ask(
            () -> {
              services.ownFields().edit(before.id(), edit, defined, desk.now());
              return true;
            },
            _ -> cancel());
  }

  void cancel() {
    desk.navigator().back();
  }

  /// Removes the person.
  void remove() {
    Filled now = filled.get();
    if (now != null) {
      desk.change(moment -> services.people().remove(List.of(now.person().id()), moment));
      cancel();
    }
  }
}
