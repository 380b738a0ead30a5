package app.siembra.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file that was put to a person. Its bytes lie in the data folder under their hash; what is kept
/// of it here says which they are.
///
/// @param kind what it is to the person
/// @param name as the file was called; never empty
/// @param mediaType RFC 6838, lower case (`image/jpeg`), or empty where unknown
/// @param size in bytes, 0 or more
/// @param hash SHA-256 of the bytes, 64 lower-case hexadecimal digits
/// @param addedOn the day on which it was put there, null where unknown
public record Attachment(
    Kind kind, String name, String mediaType, long size, String hash, @Nullable LocalDate addedOn) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /// What a file is to a person.
  public enum Kind {
    /// Their picture.
    PHOTO,
    /// Any file.
    FILE
  }

  public Attachment {
    name = Check.required(name, "attachment.name.empty");
    mediaType = Check.line(mediaType).toLowerCase(Locale.ROOT);
    if (size < 0 || !SHA_256.matcher(hash).matches()) {
      throw new ProblemException(Problem.of("attachment.unreal", name));
    }
  }

  /// Whether both are the same bytes under the same name, whenever they were put there; what a
  /// picture is called says nothing.
  public boolean isSame(Attachment other) {
    return kind == other.kind
        && hash.equals(other.hash)
        && (kind == Kind.PHOTO || name.equals(other.name));
  }
}
