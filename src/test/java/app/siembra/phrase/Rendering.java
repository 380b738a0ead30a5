package app.siembra.phrase;

import app.siembra.model.Channel;
import app.siembra.model.Direction;
import app.siembra.model.Keys;
import app.siembra.model.Starter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was understood, in one line to compare with: `interaction 2026-11-22 call me · @Ana García
/// · «about work»`.
final class Rendering {
  /// The day on which the lines are typed.
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Book BOOK = new Book();

  private Rendering() {}

  /// What the grammar understands of this line.
  static Understood understood(String line) {
    return Phrase.parse(line, TODAY, BOOK);
  }

  static String of(String line) {
    return of(understood(line));
  }

  private static String of(Understood understood) {
    List<String> parts = new ArrayList<>();
    parts.add(head(understood));
    understood.mentions().stream().map(Rendering::mention).forEach(parts::add);
    if (!understood.note().isEmpty()) {
      parts.add("«" + understood.note() + "»");
    }
    Facts facts = understood.facts();
    facts.topics().forEach(topic -> parts.add("#" + topic.name()));
    facts.help().forEach(help -> parts.add(help(help)));
    facts.needs().forEach(need -> parts.add("?" + need));
    facts.told().forEach(topic -> parts.add("~" + topic.name()));
    facts
        .followUps()
        .forEach(f -> parts.add("!" + f.due() + (f.text().isEmpty() ? "" : ": " + f.text())));
    understood
        .problems()
        .forEach(
            p ->
                parts.add(
                    "✗ " + String.join(" ", p.key(), String.join(" ", p.arguments())).strip()));
    return String.join(" · ", parts);
  }

  private static String head(Understood understood) {
    Occasion occasion = understood.occasion();
    StringBuilder head = new StringBuilder(understood.kind().name().toLowerCase(Locale.ROOT));
    head.append(occasion.dateSaid() ? " " + occasion.date() : "");
    head.append(occasion.time() == null ? "" : " " + occasion.time());
    head.append(occasion.minutes() == null ? "" : " " + occasion.minutes() + "min");
    Channel channel = occasion.channel();
    head.append(channel == null ? "" : " " + channel.key());
    head.append(occasion.starter() == Starter.UNKNOWN ? "" : " " + Keys.of(occasion.starter()));
    return head.toString();
  }

  private static String mention(Mention mention) {
    return switch (mention) {
      case Mention.Known known -> "@" + known.person().name();
      case Mention.Ambiguous ambiguous ->
          ambiguous.candidates().stream()
              .map(Names.Named::name)
              .collect(Collectors.joining(" or ", "@", "?"));
      case Mention.Unknown unknown -> "@" + unknown.text() + "*";
      case Mention.Everybody everybody -> "@@" + everybody.circle().name();
    };
  }

  private static String help(SaidHelp help) {
    String sign = help.direction() == Direction.GIVEN ? "+" : "-";
    return sign + Keys.of(help.size()) + " " + Keys.of(help.kind()) + ": " + help.text();
  }
}
