package app.siembra.ui.log;

import app.siembra.phrase.Kind;
import app.siembra.phrase.Mention;
import app.siembra.phrase.Occasion;
import app.siembra.phrase.Span;
import app.siembra.phrase.Understood;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Makes the chips of what was understood.
final class Previews {
  private final Understood understood;
  private final Decisions decisions;
  private final boolean toCome;
  private final List<Chip> chips = new ArrayList<>();

  private Previews(Understood understood, Decisions decisions, boolean toCome) {
    this.understood = understood;
    this.decisions = decisions;
    this.toCome = toCome;
  }

  static Preview of(Understood understood, Decisions decisions) {
    boolean toCome =
        understood.problems().stream().anyMatch(p -> p.key().equals("phrase.date.future"));
    Previews previews = new Previews(understood, decisions, toCome);
    previews.addPeople();
    previews.addOccasion();
    previews.addFacts();
    understood.chips().suggestions().stream().map(Chip.Offer::new).forEach(previews.chips::add);
    return new Preview(understood, previews.chips, understood.note());
  }

  private void addPeople() {
    understood.mentions().stream().map(this::person).distinct().forEach(chips::add);
  }

  private Chip person(Mention mention) {
    return switch (mention) {
      case Mention.Known known -> new Chip.Person(known.person(), known.span());
      case Mention.Everybody circle -> new Chip.Circle(circle.circle(), circle.span());
      case Mention.Ambiguous several -> new Chip.Which(several);
      case Mention.Unknown unknown ->
          decisions.makes(unknown.text())
              ? new Chip.NewPerson(unknown.text(), unknown.span())
              : new Chip.Unknown(unknown.text(), unknown.span());
    };
  }

  private void addOccasion() {
    Occasion occasion = understood.occasion();
    if (occasion.dateSaid() || understood.kind() != Kind.FACTS) {
      chips.add(new Chip.Day(occasion.date(), span(Span.What.DATE)));
    }
    if (toCome) {
      chips.add(new Chip.ToCome(occasion.date()));
    }
    LocalTime time = occasion.time();
    if (time != null) {
      chips.add(new Chip.Time(time, span(Span.What.TIME)));
    }
    Integer minutes = occasion.minutes();
    if (minutes != null) {
      chips.add(new Chip.Length(minutes, span(Span.What.LENGTH)));
    }
    app.siembra.model.Channel channel = occasion.channel();
    if (channel != null) {
      chips.add(new Chip.Channel(channel, occasion.starter(), span(Span.What.CHANNEL)));
    } else if (understood.kind() == Kind.NOTE) {
      chips.add(new Chip.DidYouTalk());
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

  /// A chip for each fact; where the line says one of them twice, nobody knows which piece is
  /// whose.
  private <T> void add(
      List<T> facts, Span.What what, BiFunction<? super T, @Nullable Span, ? extends Chip> chip) {
    List<Span> spans = spans(what);
    boolean told = spans.size() == facts.size();
    for (int i = 0; i < facts.size(); i++) {
      chips.add(chip.apply(facts.get(i), told ? spans.get(i) : null));
    }
  }

  private @Nullable Span span(Span.What what) {
    List<Span> spans = spans(what);
    return spans.isEmpty() ? null : spans.getFirst();
  }

  private List<Span> spans(Span.What what) {
    return understood.chips().spans().stream().filter(span -> span.what() == what).toList();
  }
}
