package app.siembra.ui.draft;

import app.siembra.text.AddressOrder;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields of one way to reach somebody: those of its kind and what it is for.
record PointRow(PointDraft point, Speech speech, FormFields<Draft<?>> parts) {
  private static final int COUNTRY = 4;

  /// @param line puts fields side by side
  Region create(Function<Node[], Pane> line) {
    List<Field> fields = IntStream.range(0, point.fields().size()).mapToObj(this::field).toList();
    Field label = Styles.styled(parts.named("card.label", label()), "short");
    return switch (point.kind()) {
      case PHONE, EMAIL, LINK -> line.apply(new Node[] {fields.getFirst(), label});
      case MESSENGER ->
          line.apply(
              new Node[] {Styles.styled(fields.getFirst(), "short"), fields.getLast(), label});
      case POSTAL -> address(line, fields, label);
    };
  }

  /// The lines as the country has them; what the address is for is beside the street.
  private Region address(Function<Node[], Pane> line, List<Field> fields, Field label) {
    Styles.styled(fields.get(at(AddressOrder.Part.CODE)), "short");
    var lines = Styles.styled(new VBox(), "address-lines");
    for (List<AddressOrder.Piece> row : point.order().rows()) {
      List<Node> side = new ArrayList<>();
      for (AddressOrder.Piece piece : row) {
        side.add(fields.get(at(piece.part())));
        if (piece.part() == AddressOrder.Part.STREET) {
          side.add(label);
        }
      }
      lines.getChildren().add(line.apply(side.toArray(Node[]::new)));
    }
    lines.getChildren().add(line.apply(new Node[] {fields.get(COUNTRY)}));
    return lines;
  }

  private static int at(AddressOrder.Part part) {
    return switch (part) {
      case STREET -> 0;
      case CODE -> 1;
      case CITY -> 2;
      case REGION -> 3;
    };
  }

  /// What is wrong with a way to reach somebody is said at its last field: the others may be empty.
  private Field field(int at) {
    String name = "card.field." + point.kind().fields().get(at);
    TextField line = parts.line(point.fields().get(at));
    return at == point.fields().size() - 1
        ? parts.spot(name, point, line)
        : parts.named(name, line);
  }

  private TextField label() {
    TextField line = parts.line(point.label());
    line.promptTextProperty().bind(speech.bind("card.label.prompt"));
    return line;
  }
}
