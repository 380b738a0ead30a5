package app.siembra.exchange.vcard;

import app.siembra.exchange.Tie;
import app.siembra.model.ExtraProperty;
import java.util.List;
import java.util.stream.Stream;

/// Ties to people who are in no book of ours: kept beside a person as lines of a card, so that they
/// are written back.
public final class LooseTies {
  private LooseTies() {}

  /// What is kept of a person, and this tie; once, however often files bring it.
  public static List<ExtraProperty> kept(List<ExtraProperty> extras, Tie tie) {
    CardContent card = new CardContent(ExtraLines.read(extras));
    new TieWriting(card, VcardVersion.FOUR).write(tie);
    List<ExtraProperty> lines = ExtraLines.written(card.properties());
    boolean there = extras.stream().anyMatch(extra -> isSame(extra, lines.getFirst()));
    return there ? extras : Stream.concat(extras.stream(), lines.stream()).toList();
  }

  private static boolean isSame(ExtraProperty one, ExtraProperty other) {
    return one.name().equals(other.name())
        && one.format().equals(other.format())
        && ungrouped(one).equals(ungrouped(other));
  }

  /// Each has a group of its own with the words that stand beside it.
  private static String ungrouped(ExtraProperty extra) {
    return extra.content().replaceFirst("^item\\d+\\.", "");
  }
}
