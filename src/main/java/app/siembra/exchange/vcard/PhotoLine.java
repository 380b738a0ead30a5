package app.siembra.exchange.vcard;

import app.siembra.model.ExtraProperty;
import ezvcard.parameter.ImageType;
import ezvcard.property.Photo;
import ezvcard.property.VCardProperty;
import java.util.List;
import java.util.Optional;

/// The photograph of a card, which its reader keeps as it stands there and whose bytes are in the
/// line itself. One that lies elsewhere is never fetched.
public final class PhotoLine {
  private static final String NAME = "PHOTO";

  private PhotoLine() {}

  /// The bytes of the photograph that a line holds; empty where it is another line, or the
  /// photograph lies elsewhere.
  public static Optional<byte[]> read(ExtraProperty line) {
    if (!line.name().equals(NAME)) {
      return Optional.empty();
    }
    return ExtraLines.read(List.of(line)).stream()
        .filter(Photo.class::isInstance)
        .map(photo -> Optional.ofNullable(((Photo) photo).getData()))
        .flatMap(Optional::stream)
        .filter(bytes -> bytes.length > 0)
        .findFirst();
  }

  /// The line of a photograph that is a JPEG.
  public static ExtraProperty of(byte[] jpeg) {
    VCardProperty photo = new Photo(jpeg, ImageType.JPEG);
    return ExtraLines.written(List.of(photo)).getFirst();
  }
}
