package app.siembra.service;

import app.siembra.model.Figures;
import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import app.siembra.rules.Reason;
import app.siembra.rules.Since;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives people who have gone quiet their reasons and last notes.
final class QuietRows {
  private final Stores stores;
  private final LocalDate today;

  QuietRows(Stores stores, LocalDate today) {
    this.stores = stores;
    this.today = today;
  }

  List<QuietRow> of(List<Listed> people) {
    List<PersonId> ids = people.stream().map(Listed::id).toList();
    Map<PersonId, Interaction> written = stores.interactions().lastWritten(ids, today);
    Map<PersonId, Interaction> contacts = stores.interactions().lastContact(ids, today);
    return people.stream()
        .map(
            listed ->
                new QuietRow(
                    listed,
                    reason(listed, contacts.get(listed.id())),
                    lastNote(written.get(listed.id()))))
        .toList();
  }

  /// Why a person stands as they do.
  ///
  /// @param contact the newest interaction with them that was contact, or null
  static Reason reason(Listed listed, @Nullable Interaction contact) {
    Figures.Rhythm rhythm = listed.line().figures().rhythm();
    Since since = listed.standing().since();
    boolean counted = contact != null && since != null && contact.when().date().equals(since.day());
    return Reason.of(
        listed.standing(),
        rhythm == null ? null : rhythm.typical(),
        counted && contact != null ? contact.contact().channel() : null);
  }

  /// What was written down in an interaction; null for none.
  static @Nullable LastNote lastNote(@Nullable Interaction talk) {
    if (talk == null) {
      return null;
    }
    return new LastNote(talk.when().date(), text(talk));
  }

  /// The note of an interaction, else its title; perhaps empty.
  static String text(Interaction talk) {
    return talk.about().note().isEmpty() ? talk.about().title() : talk.about().note();
  }
}
