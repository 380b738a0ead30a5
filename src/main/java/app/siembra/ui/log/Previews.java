package app.siembra.ui.log;

import app.siembra.model.Starter;
import app.siembra.phrase.Kind;
import app.siembra.phrase.Mention;
import app.siembra.phrase.Occasion;
import app.siembra.phrase.Span;
import app.siembra.phrase.Understood;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// Makes the chips of what was understood.
final class Previews {
  private final Understood understood;
  private final Decisions decisions;
  private final List<Chip> chips = new ArrayList<>();

  private Previews(Understood understood, Decisions decisions) {
    this.understood = understood;
    this.decisions = decisions;
  }

  static Preview of(Understood understood, Decisions decisions) {
    Previews previews = new Previews(understood, decisions);
    previews.addPeople();
    previews.addOccasion();
    previews.addFacts();
    previews.addOffers();
    previews.addNote();
    return new Preview(understood, previews.chips, understood.note());
  }

  /// One chip for each, however often the line names them.
  private void addPeople() {
    Map<Object, Chip> people = new LinkedHashMap<>();
    understood
        .mentions()
        .forEach(mention -> people.computeIfAbsent(whom(mention), _ -> person(mention)));
    chips.addAll(people.values());
  }

  private Chip person(Mention mention) {
    Object whom = whom(mention);
    List<Span> spans =
        understood.mentions().stream()
            .filter(other -> whom(other).equals(whom))
            .map(Mention::span)
            .toList();
    return switch (mention) {
      case Mention.Known known -> new Chip.Person(known.person(), spans);
      case Mention.Everybody circle -> new Chip.Circle(circle.circle(), spans);
      case Mention.Ambiguous several -> new Chip.Which(several, spans);
      case Mention.Unknown unknown ->
          decisions.makes(unknown.text())
              ? new Chip.NewPerson(unknown.text(), spans)
              : new Chip.Unknown(unknown.text(), spans);
    };
  }

  private static Object whom(Mention mention) {
    return switch (mention) {
      case Mention.Known known -> known.person();
      case Mention.Everybody everybody -> everybody.circle();
      case Mention.Ambiguous _, Mention.Unknown _ -> mention.text();
    };
  }

  private void addOccasion() {
    Occasion occasion = understood.occasion();
    if (occasion.dateSaid() || understood.kind() != Kind.FACTS) {
      chips.add(new Chip.Day(occasion.date(), spans(Span.What.DATE)));
    }
    if (understood.problems().stream().anyMatch(p -> p.key().equals("phrase.date.future"))) {
      chips.add(new Chip.ToCome(occasion.date()));
    }
    LocalTime time = occasion.time();
    if (time != null) {
      chips.add(new Chip.Time(time, spans(Span.What.TIME)));
    }
    Integer minutes = occasion.minutes();
    if (minutes != null) {
      chips.add(new Chip.Length(minutes, spans(Span.What.LENGTH)));
    }
    addChannel(occasion);
  }

  private void addChannel(Occasion occasion) {
    app.siembra.model.Channel channel = occasion.channel();
    if (channel == null) {
      if (understood.kind() == Kind.NOTE) {
        chips.add(new Chip.DidYouTalk());
      }
      return;
    }
    chips.add(new Chip.Channel(channel, spans(Span.What.CHANNEL)));
    if (occasion.starter() != Starter.UNKNOWN) {
      chips.add(new Chip.Begun(occasion.starter(), spans(Span.What.CHANNEL)));
    }
  }

  private void addFacts() {
    var facts = understood.facts();
    add(facts.topics(), Span.What.TOPIC, Chip.About::new);
    add(facts.help(), Span.What.HELP, Chip.Help::new);
    add(facts.needs(), Span.What.NEED, Chip.Need::new);
    add(facts.told(), Span.What.TOLD, Chip.Told::new);
    add(facts.followUps(), Span.What.FOLLOW_UP, Chip.FollowUp::new);
  }

  private <T> void add(
      List<T> facts, Span.What what, BiFunction<? super T, List<Span>, ? extends Chip> chip) {
    List<List<Span>> places = understood.chips().places(what);
    for (int i = 0; i < facts.size(); i++) {
      chips.add(chip.apply(facts.get(i), places.get(i)));
    }
  }

  private void addOffers() {
    understood.chips().suggestions().stream()
        .filter(suggestion -> !decisions.left().contains(suggestion.text()))
        .map(Chip.Offer::new)
        .forEach(chips::add);
  }

  private void addNote() {
    if (!understood.note().isEmpty()) {
      add(List.of(understood.note()), Span.What.NOTE, Chip.Note::new);
    }
  }

  private List<Span> spans(Span.What what) {
    return understood.chips().spans().stream().filter(span -> span.what() == what).toList();
  }
}
