package app.siembra.ui.shell;

import app.siembra.ui.nav.Destination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something that the search came upon.
///
/// @param detail what stands below the title, or empty
/// @param icon null for a person, who is shown by their initials
public record Found(String title, String detail, @Nullable Ikon icon, Destination destination) {}
