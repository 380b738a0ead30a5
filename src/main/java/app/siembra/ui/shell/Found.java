package app.siembra.ui.shell;

import app.siembra.ui.nav.Destination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something that the search came upon.
///
/// @param initials the letters that stand for a person, or empty
/// @param photo which picture stands in their place, or empty
/// @param detail what stands below the title, or empty
/// @param icon null for a person, who is shown by their initials
public record Found(
    String title,
    String initials,
    String photo,
    String detail,
    @Nullable Ikon icon,
    Destination destination) {

  /// Something that is not a person.
  public Found(String title, String detail, Ikon icon, Destination destination) {
    this(title, "", "", detail, icon, destination);
  }

  /// Somebody.
  public static Found somebody(
      String name, String initials, String photo, String detail, Destination destination) {
    return new Found(name, initials, photo, detail, null, destination);
  }
}
