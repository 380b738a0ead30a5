package app.siembra.ui.card;

import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The fields of one way to reach somebody: those of its kind and what it is for.
record PointRow(PointDraft point, Speech speech, FormFields<Draft<?>> parts) {

  Node create() {
    List<Field> fields = IntStream.range(0, point.fields().size()).mapToObj(this::field).toList();
    var label = Styles.styled(parts.named("card.label", label()), "short");
    return switch (point.kind()) {
      case PHONE, EMAIL, LINK -> FieldLine.of(fields.getFirst(), label);
      case MESSENGER ->
          FieldLine.of(Styles.styled(fields.getFirst(), "short"), fields.getLast(), label);
      case POSTAL ->
          Styles.styled(
              new VBox(
                  FieldLine.of(fields.get(0), label),
                  FieldLine.of(Styles.styled(fields.get(1), "short"), fields.get(2)),
                  FieldLine.of(fields.get(3), fields.get(4))),
              "address-lines");
    };
  }

  /// What is wrong with a way to reach somebody is said at its last field: the others may be empty.
  private Field field(int at) {
    String name = "card.field." + point.kind().fields().get(at);
    var line = parts.line(point.fields().get(at));
    return at == point.fields().size() - 1
        ? parts.spot(name, point, line)
        : parts.named(name, line);
  }

  private TextField label() {
    var line = parts.line(point.label());
    line.promptTextProperty().bind(speech.bind("card.label.prompt"));
    return line;
  }
}
