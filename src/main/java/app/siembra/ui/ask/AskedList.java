package app.siembra.ui.ask;

import app.siembra.model.AskId;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Those who were asked, below what they were asked for. A row stays the same while what it says
/// does.
final class AskedList extends VBox {
  private final Function<Asked.OfOne, Row> factory;
  private Map<AskId, Section> sections = new HashMap<>();

  AskedList(Function<Asked.OfOne, Row> factory) {
    this.factory = factory;
  }

  private static final class Section extends VBox {
    private final RowColumn<Asked.OfOne> rows;

    Section(String need, Function<Asked.OfOne, Row> factory) {
      this.rows = new RowColumn<>(factory);
      Styles.styled(this, "asked");
      rows.setAccessibleText(need);
      getChildren().addAll(Lines.of(need, "need"), rows);
    }
  }

  /// Shows `asks`, now and after each change; after a change of `cause` everything is made anew.
  Subscription show(ObservableList<Asked> asks, Observable cause) {
    set(asks);
    return Subscription.combine(
        asks.subscribe(() -> set(asks)),
        cause.subscribe(
            () -> {
              sections = new HashMap<>();
              set(asks);
            }));
  }

  private void set(List<Asked> asks) {
    Map<AskId, Section> kept = new HashMap<>();
    for (Asked asked : asks) {
      Section known = sections.get(asked.id());
      Section section = known == null ? new Section(asked.need(), factory) : known;
      section.rows.set(asked.people());
      kept.put(asked.id(), section);
    }
    sections = kept;
    Contents.set(getChildren(), asks.stream().map(asked -> kept.get(asked.id())).toList());
  }
}
