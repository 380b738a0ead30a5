package app.siembra.ui.card;

import app.siembra.ui.draft.Draft;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What somebody can have several of: a row of fields for each, which can be removed, and one line
/// of links that add one more.
///
/// @param <D> what a row is filled from
final class DraftRows<D extends Draft<?>> extends VBox {
  /// A link below the rows.
  ///
  /// @param words the message that it says
  /// @param add what adds an empty row at the end
  /// @param name what the message quotes, or empty
  record Adder(String words, String name, Runnable add) {
    Adder(String words, Runnable add) {
      this(words, "", add);
    }
  }

  private final Speech speech;
  private final ObservableList<D> drafts;
  private final Function<D, Node> fields;
  private final VBox rows = Styles.styled(new VBox(), "form-part");

  /// @param fields makes the fields of a row
  DraftRows(Speech speech, ObservableList<D> drafts, Function<D, Node> fields, List<Adder> adders) {
    this.speech = speech;
    this.drafts = drafts;
    this.fields = fields;
    var keyed = new Keyed<D>(rows, this::row);
    keyed.show(drafts);
    drafts.subscribe(() -> keyed.show(drafts));
    var links = Styles.styled(new FlowPane(), "adders");
    links.getChildren().setAll(adders.stream().map(this::link).toList());
    Styles.styled(this, "form-part");
    getChildren().setAll(Presence.of(rows, Bindings.isNotEmpty(drafts)), links);
  }

  private Node row(D each) {
    Node content = fields.apply(each);
    HBox.setHgrow(content, Priority.ALWAYS);
    var remove = Buttons.icon(Feather.X, speech.bind("card.row.remove"), () -> drafts.remove(each));
    return Styles.styled(new HBox(content, remove), "draft-row");
  }

  private static void enter(Node row) {
    Node line = row.lookup(".text-input");
    Node field = line == null ? row.lookup(".combo-box") : line;
    field.requestFocus();
  }

  private Hyperlink link(Adder adder) {
    return Buttons.link(
        speech.bind(adder.words(), adder.name()),
        () -> {
          adder.add().run();
          enter(rows.getChildren().getLast());
        });
  }
}
