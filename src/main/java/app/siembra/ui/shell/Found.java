package app.siembra.ui.shell;

import app.siembra.model.Excerpt;
import app.siembra.ui.nav.Destination;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something that the search came upon.
///
/// @param initials the letters that stand for a person, or empty
/// @param photo which picture stands in their place, or empty
/// @param detail what stands below the title, or empty
/// @param icon null for a person, who is shown by their initials
/// @param marks what of both was looked for
public record Found(
    String title,
    String initials,
    String photo,
    String detail,
    @Nullable Ikon icon,
    Destination destination,
    Marked marks) {

  /// What stands out.
  public record Marked(List<Excerpt.Mark> title, List<Excerpt.Mark> detail) {
    /// Nothing does.
    public static final Marked NOTHING = new Marked(List.of(), List.of());
  }

  /// Something that is not a person.
  public Found(String title, String detail, Ikon icon, Destination destination) {
    this(title, "", "", detail, icon, destination, Marked.NOTHING);
  }

  /// Something written.
  public static Found written(Excerpt title, String detail, Ikon icon, Destination destination) {
    return new Found(
        title.text(), "", "", detail, icon, destination, new Marked(title.marks(), List.of()));
  }

  /// Somebody.
  public static Found somebody(
      Excerpt name, String initials, String photo, Excerpt detail, Destination destination) {
    return new Found(
        name.text(),
        initials,
        photo,
        detail.text(),
        null,
        destination,
        new Marked(name.marks(), detail.marks()));
  }
}
