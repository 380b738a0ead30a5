package app.siembra.ui.log;

import app.siembra.model.Channel;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.phrase.Mention;
import app.siembra.phrase.Names;
import app.siembra.phrase.Span;
import app.siembra.phrase.Suggestion;
import app.siembra.phrase.Understood;
import app.siembra.text.Words;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A line that is being typed: what it would become, what could complete it, what is wrong with it.
/// It is read away from the window's thread; the newest reading wins.
final class LineModel {
  /// The channels that one key goes through, the likeliest first.
  static final List<Channel> USUAL =
      List.of(Channel.CALL, Channel.FACE_TO_FACE, Channel.MESSAGE, Channel.VIDEO, Channel.EMAIL);

  private final LineReader reader;
  private final Newest reading = new Newest();
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Typed> typed = new ReadOnlyObjectWrapper<>(Typed.NOTHING);
  private final ReadOnlyObjectWrapper<Preview> preview =
      new ReadOnlyObjectWrapper<>(Preview.NOTHING);
  private final ReadOnlyObjectWrapper<Completion> completion =
      new ReadOnlyObjectWrapper<>(Completion.CLOSED);
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private Decisions decisions = Decisions.NONE;
  private @Nullable Problem refusal;
  private int declined = -1;

  LineModel(LineReader reader, Desk desk) {
    this.reader = reader;
    this.desk = desk;
  }

  ReadOnlyObjectProperty<Typed> typed() {
    return typed.getReadOnlyProperty();
  }

  /// What the line would become; it follows the line a moment later.
  ReadOnlyObjectProperty<Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Completion> completion() {
    return completion.getReadOnlyProperty();
  }

  /// Why the line cannot be saved as it is, or null.
  ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  Decisions decisions() {
    return decisions;
  }

  /// Another line, about whose names this is decided.
  void begin(Typed now, Decisions decided) {
    decisions = decided;
    declined = -1;
    type(now);
  }

  /// The line is now this.
  void type(Typed now) {
    typed.set(now);
    refusal = null;
    read();
  }

  /// Says why the line was not saved; about these names it is decided now that they are made.
  void refuse(Problem why, List<String> unknown) {
    decisions = decisions.making(unknown);
    refusal = why;
    read();
  }

  private void read() {
    Typed now = typed.get();
    Decisions decided = decisions;
    Words words = desk.speech().voice().get().words();
    reading.start(
        desk.tasks().job(() -> reader.read(now, decided, words, desk.now())).onSuccess(this::show));
  }

  private void show(LineReader.Reading answer) {
    Partial partial = answer.completion().partial();
    boolean isDeclined = partial != null && partial.start() == declined;
    Completion list = isDeclined ? Completion.CLOSED : answer.completion();
    completion.set(list);
    preview.set(answer.preview().without(list));
    problem.set(refusal == null ? answer.problem() : refusal);
    if (partial == null) {
      declined = -1;
    }
  }

  /// Puts a sign at the caret.
  void sign(Legend sign) {
    type(typed.get().withSign(sign.sign()));
  }

  void mark(int step) {
    completion.set(completion.get().moved(step));
  }

  /// Closes the list until something else is being typed.
  void decline() {
    Partial partial = completion.get().partial();
    declined = partial == null ? -1 : partial.start();
    completion.set(Completion.CLOSED);
    read();
  }

  /// Writes what the list offers in place of what is typed of it.
  void take(Proposal proposal) {
    Partial partial = completion.get().partial();
    if (partial == null) {
      return;
    }
    if (proposal instanceof Proposal.Somebody(PersonLine person)) {
      decisions = decisions.choosing(person.name(), person.id());
    }
    completion.set(Completion.CLOSED);
    type(typed.get().replaced(partial.start(), partial.end(), proposal.written()));
  }

  /// Takes what is marked, else the first.
  void takeMarked() {
    Completion open = completion.get();
    if (open.isOpen()) {
      take(open.proposals().get(Math.max(0, open.marked())));
    }
  }

  /// Says who of several is meant.
  void choose(Mention.Ambiguous mention, Names.Named person) {
    PersonId id = person.id();
    decisions = decisions.choosing(person.name(), id);
    Span span = mention.span();
    type(typed.get().replaced(span.start(), span.end(), Quoting.person(person.name())));
  }

  /// Says that somebody who is not known is to be made.
  void make(String name) {
    decisions = decisions.making(List.of(name));
    refusal = null;
    read();
  }

  /// Takes a need that the note speaks of.
  void accept(Suggestion suggestion) {
    type(Typed.of(suggestion.takenIn(typed.get().line())));
  }

  /// Takes something out of the line, from every place where it says it.
  void remove(Chip.Said chip) {
    if (chip instanceof Chip.Begun begun) {
      neutral(begun);
    } else {
      type(typed.get().without(chip.spans()));
    }
  }

  /// Who began goes with the words of the channel: the plain word takes their place.
  private void neutral(Chip.Begun begun) {
    Understood understood = preview.get().understood();
    Channel channel = understood == null ? null : understood.occasion().channel();
    if (channel != null) {
      Span words = begun.spans().getFirst();
      type(typed.get().replaced(words.start(), words.end(), wordOf(channel) + ":"));
    }
  }

  private String wordOf(Channel channel) {
    return desk.speech().get(Opening.wordOf(channel));
  }

  /// Leaves the words of a need to the note: it is offered no more in this line.
  void refuse(Suggestion suggestion) {
    decisions = decisions.leaving(suggestion.text());
    read();
  }

  /// Where something is typed anew. The day that is only assumed is written down first.
  Span place(Chip.Said chip) {
    return chip.spans().isEmpty() ? writtenDay() : chip.spans().getFirst();
  }

  private Span writtenDay() {
    String words = new LogWords(desk.speech().voice().get()).written(desk.now().today());
    type(new Typed(words + " " + typed.get().line(), words.length()));
    return new Span(0, words.length(), Span.What.DATE);
  }

  /// Makes a note a talk over this channel, or a talk one over another channel.
  void talked(Channel channel) {
    String word = wordOf(channel);
    Typed now = typed.get();
    type(
        channelSpan()
            .map(span -> now.replaced(span.start(), span.end(), word))
            .orElseGet(() -> new Typed(word + ": " + now.line(), now.caret() + word.length() + 2)));
  }

  /// The same with the next of the usual channels.
  void talkedOtherwise() {
    Understood understood = preview.get().understood();
    Channel now = understood == null ? null : understood.occasion().channel();
    int before = now == null ? -1 : USUAL.indexOf(now);
    talked(USUAL.get((before + 1) % USUAL.size()));
  }

  private Optional<Span> channelSpan() {
    return preview.get().chips().stream()
        .filter(Chip.Channel.class::isInstance)
        .flatMap(chip -> ((Chip.Channel) chip).spans().stream())
        .findFirst();
  }

  /// Makes what is still to come something the user will do.
  void plan() {
    Understood understood = preview.get().understood();
    if (understood != null) {
      type(Plan.of(typed.get().line(), understood));
    }
  }
}
