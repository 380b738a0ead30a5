package app.siembra.ui.person;

import app.siembra.model.Attachment;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import app.siembra.service.Attachments;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.kit.Dialogs.FileKind;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Outdoors;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The photograph and the files of one person: what can be done with them, and what was wrong with
/// what was given last.
final class FilesViewModel {
  private static final List<String> PICTURES = List.of("jpg", "jpeg", "png", "gif", "bmp");

  private final Attachments attachments;
  private final PersonId id;
  private final Outdoors outdoors;
  private final Desk desk;
  private final ReadOnlyStringWrapper wrongPhoto = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper wrongFile = new ReadOnlyStringWrapper("");

  FilesViewModel(Attachments attachments, PersonId id, Outdoors outdoors, Desk desk) {
    this.attachments = attachments;
    this.id = id;
    this.outdoors = outdoors;
    this.desk = desk;
  }

  /// Why the picture that was given last was not taken, in a sentence; empty where it was.
  ReadOnlyStringProperty wrongPhoto() {
    return wrongPhoto.getReadOnlyProperty();
  }

  /// The same of the file.
  ReadOnlyStringProperty wrongFile() {
    return wrongFile.getReadOnlyProperty();
  }

  void choosePhoto() {
    FileKind pictures = new FileKind(desk.speech().get("person.photo.kinds"), PICTURES);
    photo(outdoors.dialogs().open(desk.speech().get("person.photo.choose"), pictures));
  }

  /// Makes the first of these the photograph.
  void photo(List<Path> files) {
    files.stream()
        .findFirst()
        .ifPresent(file -> change(wrongPhoto, moment -> attachments.photo(id, file, moment)));
  }

  /// Takes the picture on the clipboard, or the one in the file that is there.
  void pastePhoto() {
    Optional<Clipboard.Pasted> picture = outdoors.clipboard().picture();
    List<Path> files = outdoors.clipboard().files();
    if (picture.isPresent()) {
      paste(picture.get());
    } else if (files.isEmpty()) {
      wrongPhoto.set(desk.speech().get("person.photo.nothing"));
    } else {
      photo(files);
    }
  }

  /// Takes what is on the clipboard, if it is a picture or files.
  void paste() {
    Optional<Clipboard.Pasted> picture = outdoors.clipboard().picture();
    if (picture.isPresent()) {
      paste(picture.get());
    } else {
      attach(outdoors.clipboard().files());
    }
  }

  private void paste(Clipboard.Pasted picture) {
    change(wrongPhoto, moment -> attachments.photo(id, picture.colours(), picture.width(), moment));
  }

  void removePhoto() {
    change(wrongPhoto, moment -> attachments.removePhoto(id, moment));
  }

  void chooseFiles() {
    attach(outdoors.dialogs().open(desk.speech().get("person.files.choose")));
  }

  void attach(List<Path> files) {
    if (!files.isEmpty()) {
      change(wrongFile, moment -> attachments.attach(id, files, moment));
    }
  }

  /// Makes another picture of theirs the photograph.
  void show(Attachment picture) {
    change(wrongFile, moment -> attachments.show(id, picture, moment));
  }

  void remove(Attachment attachment) {
    change(wrongFile, moment -> attachments.remove(id, attachment, moment));
  }

  /// Hands a copy to the program of the desktop that serves it.
  void open(Attachment attachment) {
    ask(() -> attachments.lent(attachment), outdoors.open());
  }

  void saveAs(Attachment attachment) {
    String title = desk.speech().get("person.files.save");
    outdoors
        .dialogs()
        .save(title, Attachments.nameOutside(attachment))
        .ifPresent(
            target ->
                ask(
                    () -> {
                      attachments.save(attachment, target);
                      return target;
                    },
                    saved ->
                        desk.notices()
                            .say(desk.speech().get("person.files.saved", saved.toString()))));
  }

  private void change(ReadOnlyStringWrapper wrong, Consumer<Moment> command) {
    wrong.set("");
    desk.tasks()
        .job(
            () -> {
              command.accept(desk.now());
              return true;
            })
        .onFailure(ProblemException.class, mistake -> wrong.set(sentence(mistake)))
        .start();
  }

  private <T> void ask(Callable<T> question, Consumer<? super T> then) {
    wrongFile.set("");
    desk.tasks()
        .job(question)
        .onSuccess(then)
        .onFailure(ProblemException.class, mistake -> wrongFile.set(sentence(mistake)))
        .start();
  }

  private String sentence(ProblemException mistake) {
    return desk.speech().voice().get().sentences().problem(mistake.problem());
  }
}
