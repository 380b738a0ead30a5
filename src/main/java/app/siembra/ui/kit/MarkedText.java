package app.siembra.ui.kit;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text some of whose letters stand out; it wraps.
public final class MarkedText extends TextFlow {
  private final String words;

  /// From one letter up to another.
  ///
  /// @param from the first
  /// @param to behind the last
  public record Span(int from, int to) {}

  /// @param spans what stands out, in order, none within another
  public MarkedText(String words, List<Span> spans, String... styles) {
    this.words = words;
    Styles.styled(this, "marked-text");
    Styles.styled(this, styles);
    int at = 0;
    for (Span span : spans) {
      add(words.substring(at, span.from()), "text");
      add(words.substring(span.from(), span.to()), "mark");
      at = span.to();
    }
    add(words.substring(at), "text");
  }

  /// All of it.
  public String words() {
    return words;
  }

  private void add(String part, String style) {
    if (!part.isEmpty()) {
      getChildren().add(Styles.styled(new Text(part), style));
    }
  }
}
