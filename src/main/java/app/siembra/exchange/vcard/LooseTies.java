package app.siembra.exchange.vcard;

import app.siembra.exchange.Tie;
import app.siembra.model.ExtraProperty;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Ties to people who are in no book of ours: kept beside a person as lines of a card, so that they
/// are written back.
public final class LooseTies {
  private static final String NAME = "RELATED";
  private static final Pattern GROUP = Pattern.compile("^item\\d+\\.");

  private LooseTies() {}

  /// What is kept of a person, and this tie; once, however often files bring it.
  public static List<ExtraProperty> kept(List<ExtraProperty> extras, Tie tie) {
    CardContent card = new CardContent(ExtraLines.read(extras));
    new TieWriting(card, VcardVersion.FOUR).write(tie);
    List<ExtraProperty> lines = ExtraLines.written(card.properties());
    boolean there = extras.stream().anyMatch(extra -> isSame(extra, lines.getFirst()));
    return there ? extras : Stream.concat(extras.stream(), lines.stream()).toList();
  }

  /// What is kept of a person without these ties.
  public static List<ExtraProperty> without(List<ExtraProperty> extras, Predicate<Tie> gone) {
    Set<ExtraProperty> lines = new HashSet<>();
    extras.stream()
        .filter(extra -> extra.name().equals(NAME))
        .map(tie -> extras.stream().filter(other -> isWith(tie, other)).toList())
        .filter(together -> ties(together).stream().anyMatch(gone))
        .forEach(lines::addAll);
    return extras.stream().filter(extra -> !lines.contains(extra)).toList();
  }

  private static List<Tie> ties(List<ExtraProperty> extras) {
    VCard card = new VCard(VCardVersion.V4_0);
    ExtraLines.read(extras).forEach(card::addProperty);
    return new TieReading(new CardProperties(card)).ties();
  }

  /// Whether it is that line, or one in its group.
  private static boolean isWith(ExtraProperty line, ExtraProperty other) {
    String group = group(line);
    return line.equals(other) || (!group.isEmpty() && group.equals(group(other)));
  }

  private static String group(ExtraProperty extra) {
    Matcher group = GROUP.matcher(extra.content());
    return group.find() ? group.group() : "";
  }

  private static boolean isSame(ExtraProperty one, ExtraProperty other) {
    return one.name().equals(other.name())
        && one.format().equals(other.format())
        && ungrouped(one).equals(ungrouped(other));
  }

  /// Each has a group of its own with the words that stand beside it.
  private static String ungrouped(ExtraProperty extra) {
    return GROUP.matcher(extra.content()).replaceFirst("");
  }
}
