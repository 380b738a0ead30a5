package app.siembra.ui.log;

import app.siembra.model.Channel;
import app.siembra.phrase.Kind;
import app.siembra.service.Logged;
import app.siembra.service.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was saved while the sheet stayed open.
///
/// @param people their names
/// @param channel over what; null where facts alone were kept
/// @param note what was noted, or empty
/// @param facts help, needs, topics told and follow-ups that came with it
record Saved(List<String> people, @Nullable Channel channel, String note, List<Chip.Fact> facts) {
  Saved {
    people = List.copyOf(people);
    facts = List.copyOf(facts);
  }

  static Saved of(Logged logged, Preview preview) {
    var understood = preview.understood();
    Channel said = understood == null ? null : understood.occasion().channel();
    boolean isNote = understood != null && understood.kind() == Kind.NOTE;
    return new Saved(
        logged.people().stream().map(Named::name).toList(),
        said == null && isNote ? Channel.NOTE : said,
        preview.note(),
        preview.chips().stream()
            .filter(Chip.Fact.class::isInstance)
            .map(Chip.Fact.class::cast)
            .toList());
  }
}
