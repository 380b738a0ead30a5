package app.siembra.ui.log;

import app.siembra.ui.kit.Choice;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.Columns.Column;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.log.TalkReading.Spot;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.util.Subscription;

/// The fields for when it was, how long, and where that clock was: this last one only where there
/// is a time.
final class WhenPart {
  private final TalkFields fields;
  private final Speech speech;
  private final Choice<Optional<ZoneId>> zones;

  WhenPart(TalkFields fields, Speech speech) {
    this.fields = fields;
    this.speech = speech;
    this.zones = new Choice<Optional<ZoneId>>(this::words).onCommit(fields.zone::set);
  }

  private String words(Optional<ZoneId> zone) {
    return zone.map(TimeZones::town).orElseGet(() -> speech.get("talk.started.unknown"));
  }

  Node create(FormFields<Spot> form) {
    return new Columns(
        TalkFormView.BESIDE_EM,
        Column.of(2.45, form.day("talk.on", Spot.ON, fields.on)),
        Column.of(0.75, form.spot("talk.time", Spot.TIME, form.line(fields.time))),
        Column.of(
            1.1,
            Presence.of(form.named("talk.zone", zones), fields.time.map(time -> !time.isBlank()))),
        Column.of(0.8, form.spot("talk.length", Spot.LENGTH, form.line(fields.length))));
  }

  /// Follows the fields until the subscription ends.
  Subscription show() {
    return Subscription.combine(
        speech.voice().subscribe(_ -> fill()), fields.zone.subscribe((_, _) -> fill()));
  }

  private void fill() {
    List<Optional<ZoneId>> all = TimeZones.all(fields.zone.get());
    zones.show(all, fields.zone.get());
  }
}
