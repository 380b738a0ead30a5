package app.siembra.ui.card;

import app.siembra.model.Attachment;
import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import app.siembra.service.Services;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.parts.Desk;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The photograph of whoever is in the form. A picture that is pasted takes its place at once: a
/// change by itself, which can be taken back whatever becomes of the form.
final class PastedPhoto {
  private final Services services;
  private final Clipboard clipboard;
  private final Desk desk;
  private final ReadOnlyStringWrapper hash = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");

  PastedPhoto(Services services, Clipboard clipboard, Desk desk) {
    this.services = services;
    this.clipboard = clipboard;
    this.desk = desk;
  }

  /// Which picture it is; empty for none.
  ReadOnlyStringProperty hash() {
    return hash.getReadOnlyProperty();
  }

  /// Why the picture that was pasted last was not taken, in a sentence; empty where it was.
  ReadOnlyStringProperty wrong() {
    return wrong.getReadOnlyProperty();
  }

  void show(String photo) {
    hash.set(photo);
    wrong.set("");
  }

  /// Takes the picture on the clipboard.
  ///
  /// @return false where there is none, or text, which belongs into a field
  boolean paste(PersonId id) {
    var picture = clipboard.picture();
    if (picture.isEmpty() || clipboard.hasText()) {
      return false;
    }
    wrong.set("");
    var pasted = picture.get();
    desk.tasks()
        .job(
            () -> {
              services.attachments().photo(id, pasted.colours(), pasted.width(), desk.now());
              return services.people().get(id).card().photo().map(Attachment::hash).orElse("");
            })
        .onSuccess(hash::set)
        .onFailure(
            ProblemException.class,
            mistake ->
                wrong.set(desk.speech().voice().get().sentences().problem(mistake.problem())))
        .start();
    return true;
  }
}
