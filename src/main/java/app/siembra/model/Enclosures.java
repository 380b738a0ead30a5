package app.siembra.model;

import java.util.List;

/// What lies in a card beside what it says.
///
/// @param attachments the photo and other files, in stored order
/// @param extras what was not understood on import
public record Enclosures(List<Attachment> attachments, List<ExtraProperty> extras) {
  /// Nothing.
  public static final Enclosures NONE = new Enclosures(List.of(), List.of());

  public Enclosures {
    attachments = List.copyOf(attachments);
    extras = List.copyOf(extras);
  }

  /// Only what was not understood.
  public static Enclosures ofExtras(List<ExtraProperty> extras) {
    return new Enclosures(List.of(), extras);
  }
}
