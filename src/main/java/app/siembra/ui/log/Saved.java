package app.siembra.ui.log;

import app.siembra.model.Channel;
import app.siembra.phrase.Kind;
import app.siembra.phrase.Understood;
import app.siembra.service.Logged;
import app.siembra.service.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was saved while the sheet stayed open.
///
/// @param people their names
/// @param channel over what; null where facts alone were kept
/// @param note what was noted, or empty
record Saved(List<String> people, @Nullable Channel channel, String note) {
  Saved {
    people = List.copyOf(people);
  }

  static Saved of(Logged logged, Understood understood) {
    Channel said = understood.occasion().channel();
    Channel otherwise = understood.kind() == Kind.NOTE ? Channel.NOTE : null;
    return new Saved(
        logged.people().stream().map(Named::name).toList(),
        said == null ? otherwise : said,
        understood.note());
  }
}
