package app.siembra.ui.card;

import app.siembra.model.FieldDefinition;
import app.siembra.model.Keys;
import app.siembra.ui.draft.DraftFields;
import app.siembra.ui.draft.OwnFieldDraft;
import app.siembra.ui.draft.PointKind;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/// The sections of the form that can have any number of rows.
record RowSections(CardDraft draft, Speech speech, DraftFields fields) {

  Node work() {
    return new DraftRows<>(
        speech,
        draft.positions(),
        fields::of,
        List.of(new DraftRows.Adder("card.work.add", draft::addPosition)));
  }

  Node reach() {
    return new DraftRows<>(
        speech,
        draft.points(),
        fields::of,
        Stream.of(PointKind.values())
            .map(
                kind ->
                    new DraftRows.Adder("card.add." + Keys.of(kind), () -> draft.addPoint(kind)))
            .toList());
  }

  Node ownFields() {
    Stream<DraftRows.Adder> offered =
        draft.offered().stream()
            .filter(field -> !draft.ownFields().stream().anyMatch(known -> isOf(known, field)))
            .map(
                field ->
                    new DraftRows.Adder(
                        "card.field.add", field.name(), () -> draft.addOwnField(field)));
    return new DraftRows<>(
        speech,
        draft.ownFields(),
        fields::of,
        Stream.concat(
                offered,
                Stream.of(new DraftRows.Adder("card.field.new", () -> draft.addOwnField(null))))
            .toList());
  }

  private static boolean isOf(OwnFieldDraft draft, FieldDefinition field) {
    FieldDefinition known = draft.definition();
    return known != null && known.folded().equals(field.folded());
  }

  Node dates() {
    return new DraftRows<>(
        speech,
        draft.dates(),
        fields::of,
        List.of(new DraftRows.Adder("card.date.add", draft::addDate)));
  }
}
