package app.siembra.service;

import app.siembra.exchange.Limits;
import app.siembra.exchange.PersonDraft;
import app.siembra.exchange.vcard.PhotoLine;
import app.siembra.model.Attachment;
import app.siembra.model.Card;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.photo.Photos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The photographs and files of people who come from a file.
///
/// A photograph in the file becomes one as any other; what is none stays with what was not
/// understood. Of files only names come, so that they are taken where their bytes are there
/// already.
final class ArrivingFiles {
  private final Attachments attachments;
  private final boolean dryRun;

  /// @param dryRun whether nothing is to be kept
  ArrivingFiles(Attachments attachments, boolean dryRun) {
    this.attachments = attachments;
    this.dryRun = dryRun;
  }

  /// A person with what could be taken of theirs.
  ///
  /// @param missing why something of it is not there any more
  /// @param aside why something stays as it stood in the file, and is shown nowhere
  record Taken(PersonDraft person, List<Problem> missing, List<Problem> aside) {}

  Taken taken(PersonDraft person) {
    Card card = person.card();
    if (card.enclosures().attachments().isEmpty() && card.extras().isEmpty()) {
      return new Taken(person, List.of(), List.of());
    }
    List<Problem> missing = new ArrayList<>();
    List<Problem> aside = new ArrayList<>();
    List<Attachment> taken = new ArrayList<>();
    for (Attachment attachment : card.enclosures().attachments()) {
      if (attachments.has(attachment)) {
        taken.add(attachment);
      } else {
        missing.add(Problem.of("attachment.not-in-file", attachment.name()));
      }
    }
    List<ExtraProperty> kept = new ArrayList<>();
    for (ExtraProperty extra : card.extras()) {
      boolean fits = extra.content().length() <= Limits.USUAL.textChars();
      Optional<byte[]> bytes = PhotoLine.read(extra);
      Optional<Attachment> photo = bytes.flatMap(one -> photo(one, (fits ? aside : missing)::add));
      if (photo.isPresent()) {
        taken.add(photo.get());
      } else if (fits) {
        kept.add(extra);
      }
    }
    return new Taken(person.withCard(card.withAttachments(taken).withExtras(kept)), missing, aside);
  }

  private Optional<Attachment> photo(byte[] bytes, Consumer<Problem> leftOut) {
    try {
      byte[] photo = Photos.of(bytes);
      return Optional.of(
          dryRun
              ? Attachments.unkept(photo)
              : attachments.put(photo, Attachments.PHOTO_NAME, null));
    } catch (ProblemException e) {
      leftOut.accept(e.problem());
      return Optional.empty();
    }
  }
}
