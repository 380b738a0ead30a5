package app.siembra.service;

import app.siembra.exchange.Entry;
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
import java.util.function.BiConsumer;

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

  /// The same person with what could be taken.
  ///
  /// @param leftOut is told the line and the reason of each that could not
  PersonDraft taken(Entry.Found found, BiConsumer<Long, Problem> leftOut) {
    Card card = found.person().card();
    if (card.enclosures().attachments().isEmpty() && card.extras().isEmpty()) {
      return found.person();
    }
    List<Attachment> taken = new ArrayList<>();
    for (Attachment attachment : card.enclosures().attachments()) {
      if (attachments.has(attachment)) {
        taken.add(attachment);
      } else {
        leftOut.accept(found.line(), Problem.of("attachment.not-in-file", attachment.name()));
      }
    }
    List<ExtraProperty> kept = new ArrayList<>();
    for (ExtraProperty extra : card.extras()) {
      Optional<byte[]> bytes = PhotoLine.read(extra);
      Optional<Attachment> photo = bytes.flatMap(one -> photo(one, found.line(), leftOut));
      if (photo.isPresent()) {
        taken.add(photo.get());
      } else if (extra.content().length() <= Limits.USUAL.textChars()) {
        kept.add(extra);
      }
    }
    return found.person().withCard(card.withAttachments(taken).withExtras(kept));
  }

  private Optional<Attachment> photo(byte[] bytes, long line, BiConsumer<Long, Problem> leftOut) {
    try {
      byte[] photo = Photos.of(bytes);
      return Optional.of(
          dryRun
              ? Attachments.unkept(photo)
              : attachments.put(photo, Attachments.PHOTO_NAME, null));
    } catch (ProblemException e) {
      leftOut.accept(line, e.problem());
      return Optional.empty();
    }
  }
}
