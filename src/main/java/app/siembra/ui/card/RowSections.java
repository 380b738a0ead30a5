package app.siembra.ui.card;

import app.siembra.model.Keys;
import app.siembra.model.SpecialDate;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// The sections of the form that can have any number of rows.
record RowSections(CardDraft draft, Speech speech, FormFields<Draft<?>> parts) {

  Node work() {
    return new DraftRows<>(
        speech,
        draft.positions(),
        this::position,
        List.of(new DraftRows.Adder("card.work.add", draft::addPosition)));
  }

  private Node position(PositionDraft position) {
    return FieldLine.of(
        parts.named("card.work.title", parts.line(position.title())),
        parts.named("card.work.organisation", parts.line(position.organisation())),
        parts.named("card.work.department", parts.line(position.department())));
  }

  Node reach() {
    return new DraftRows<>(
        speech,
        draft.points(),
        point -> new PointRow(point, speech, parts).create(),
        Stream.of(PointKind.values())
            .map(
                kind ->
                    new DraftRows.Adder("card.add." + Keys.of(kind), () -> draft.addPoint(kind)))
            .toList());
  }

  Node dates() {
    return new DraftRows<>(
        speech,
        draft.dates(),
        this::date,
        List.of(new DraftRows.Adder("card.date.add", draft::addDate)));
  }

  private Node date(DateDraft date) {
    var line = parts.line(date.typed());
    line.promptTextProperty().bind(speech.bind("card.date.prompt"));
    Field label = parts.named("card.date.label", parts.line(date.label()));
    return FieldLine.of(
        Styles.styled(parts.named("card.date.kind", kinds(date)), "short"),
        parts.spot("card.date.on", date, line),
        Presence.of(label, date.kind().map(SpecialDate.Kind.OWN::equals)));
  }

  private ComboBox<SpecialDate.Kind> kinds(DateDraft date) {
    var box = new ComboBox<SpecialDate.Kind>();
    box.getItems().setAll(SpecialDate.Kind.values());
    box.setConverter(new KindWords(speech));
    box.valueProperty().bindBidirectional(date.kind());
    return box;
  }

  /// Says the kind of a date.
  private static final class KindWords extends StringConverter<SpecialDate.Kind> {
    private final Speech speech;

    KindWords(Speech speech) {
      this.speech = speech;
    }

    @Override
    public String toString(SpecialDate.Kind kind) {
      return speech.get("card.date.kind." + Keys.of(kind));
    }

    @Override
    public SpecialDate.Kind fromString(String words) {
      throw new UnsupportedOperationException("kinds are chosen, not typed");
    }
  }
}
