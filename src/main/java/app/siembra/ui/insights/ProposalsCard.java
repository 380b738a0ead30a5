package app.siembra.ui.insights;

import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.parts.FewRows;
import app.siembra.ui.parts.Speech;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;

/// A card with rows that come of the objectives, or with why there are none and the next step.
///
/// @param <T> the value behind a row
final class ProposalsCard<T> {
  private static final int FEW = 5;

  private final Speech speech;
  private final ObservableValue<Mood> mood;
  private final FewRows<T> rows;

  ProposalsCard(
      Speech speech,
      ObservableValue<Mood> mood,
      ObservableList<T> values,
      Function<? super T, ? extends Row> factory) {
    this.speech = speech;
    this.mood = mood;
    this.rows = new FewRows<>(speech, values, FEW, factory);
  }

  /// What the card says where it has no rows.
  ///
  /// @param sentence the message
  /// @param step leads on
  record Empty(Ikon icon, String sentence, Node step) {}

  /// @param title the message above it
  /// @param unasked where no objective speaks of it
  /// @param nothing where there is nothing to propose
  Node[] create(String title, Empty unasked, Empty nothing) {
    return new Node[] {
      rows.create(speech.bind(title)),
      when(Mood.UNASKED, title, unasked),
      when(Mood.NOTHING, title, nothing)
    };
  }

  private Node when(Mood which, String title, Empty empty) {
    return Presence.of(
        Card.titled(speech.bind(title))
            .with(new EmptyState(empty.icon(), speech.bind(empty.sentence()), empty.step())),
        mood.map(which::equals));
  }

  Subscription show() {
    return rows.show();
  }
}
