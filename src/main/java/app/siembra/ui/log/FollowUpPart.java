package app.siembra.ui.log;

import app.siembra.model.Repeat;
import app.siembra.ui.kit.Choice;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.Columns.Column;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.log.TalkReading.Spot;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Repeats;
import app.siembra.ui.parts.Speech;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.util.Subscription;

/// The fields for what the user will do: when, what, and once there is a day, how often.
final class FollowUpPart {
  private final TalkFields fields;
  private final Speech speech;
  private final Supplier<LocalDate> today;
  private final Choice<Optional<Repeat>> often;

  FollowUpPart(TalkFields fields, Speech speech, Supplier<LocalDate> today) {
    this.fields = fields;
    this.speech = speech;
    this.today = today;
    this.often = new Choice<Optional<Repeat>>(this::words).onCommit(fields.repeat::set);
  }

  private String words(Optional<Repeat> repeat) {
    return repeat
        .map(speech.voice().get().words()::repeat)
        .orElseGet(() -> speech.get("later.once"));
  }

  Node create(FormFields<Spot> form) {
    var dated = fields.due.map(due -> !due.isBlank());
    return new Columns(
        TalkFormView.BESIDE_EM,
        Column.of(1, form.day("talk.due", Spot.DUE, fields.due)),
        Column.of(
            1.4,
            form.named("talk.follow-up", form.line(fields.followUp)),
            Presence.of(form.named("talk.often", often), dated)));
  }

  /// Follows the fields until the subscription ends.
  Subscription show() {
    return Subscription.combine(
        speech.voice().subscribe(_ -> fill()), fields.repeat.subscribe((_, _) -> fill()));
  }

  /// What is chosen is offered as it is, in the place of what says the same.
  private void fill() {
    Optional<Repeat> now = fields.repeat.get();
    List<Optional<Repeat>> usual =
        Stream.concat(Repeats.since(today.get()).stream(), Repeats.fromDone().stream())
            .filter(repeat -> now.filter(own -> Repeats.isSame(own, repeat)).isEmpty())
            .map(Optional::of)
            .toList();
    Stream<Optional<Repeat>> own = now.isEmpty() ? Stream.empty() : Stream.of(now);
    often.show(
        Stream.of(Stream.of(Optional.<Repeat>empty()), own, usual.stream())
            .flatMap(each -> each)
            .toList(),
        now);
  }
}
