package app.siembra.ui.log;

import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.phrase.SaidFollowUp;
import app.siembra.phrase.SaidHelp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is kept with what happened.
///
/// @param fact what
/// @param help the entry of the ledger that it is, null where it is new or something else
/// @param followUp likewise
record Kept(Chip.Fact fact, @Nullable Help help, @Nullable FollowUp followUp) {
  static Kept said(Chip.Fact fact) {
    return new Kept(fact, null, null);
  }

  static Kept of(Help help) {
    return new Kept(
        new Chip.Help(
            new SaidHelp(help.direction(), help.kind(), help.size(), help.details().text()),
            List.of()),
        help,
        null);
  }

  static Kept of(FollowUp followUp) {
    return new Kept(
        new Chip.FollowUp(
            new SaidFollowUp(followUp.due(), followUp.text(), followUp.repeat()), List.of()),
        null,
        followUp);
  }

  /// The same entry, saying this of the help.
  Kept saying(SaidHelp said) {
    return new Kept(new Chip.Help(said, List.of()), help, followUp);
  }
}
