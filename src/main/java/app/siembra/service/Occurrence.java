package app.siembra.service;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Counting;
import app.siembra.model.When;
import app.siembra.phrase.Kind;
import app.siembra.phrase.Mention;
import app.siembra.phrase.Occasion;
import app.siembra.phrase.Understood;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that is logged in one go: what happened and the facts that came with it.
///
/// @param people whom it concerns, each once
/// @param when the day, perhaps the time
/// @param contact over what; null where nothing happened and the facts alone are kept
/// @param about title, note, place, length, topics
/// @param besides help, needs, topics told, follow-ups
public record Occurrence(
    List<Whom> people, When when, @Nullable Contact contact, About about, Besides besides) {
  public Occurrence {
    people = people.stream().distinct().toList();
  }

  /// What a line says. Names that fit several people are left out.
  public static Occurrence of(Understood understood) {
    Occasion occasion = understood.occasion();
    Channel channel = occasion.channel();
    return new Occurrence(
        understood.mentions().stream().flatMap(Occurrence::people).toList(),
        new When(occasion.date(), occasion.time(), null),
        understood.kind() == Kind.FACTS
            ? null
            : new Contact(
                channel == null ? Channel.NOTE : channel, occasion.starter(), Counting.BY_RULE),
        new About("", understood.note(), "", occasion.minutes(), understood.facts().topics()),
        Besides.of(understood.facts()));
  }

  private static Stream<Whom> people(Mention mention) {
    return switch (mention) {
      case Mention.Known known ->
          Stream.of(new Whom.Known(known.person().id(), known.person().name()));
      case Mention.Everybody circle ->
          circle.circle().people().stream()
              .map(person -> new Whom.Known(person.id(), person.name()));
      case Mention.Unknown unknown -> Stream.of(new Whom.New(unknown.text()));
      case Mention.Ambiguous _ -> Stream.empty();
    };
  }
}
