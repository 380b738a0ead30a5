package app.siembra.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// Text in Markdown, as it is meant. Nothing is ever fetched: a picture is its words, HTML is shown
/// as it stands, and a link leads out only where it is followed. A long text is folded, and
/// unfolded piece by piece.
public final class MarkdownText extends VBox {
  private static final int FOLDED = 400;

  /// How many letters more are shown at once, so that a large text is there quickly.
  private static final int UNFOLDED = 10_000;

  /// Deeper than anybody writes by hand: what lies deeper is shown as it stands.
  private static final int DEEPEST = 20;

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();

  private final MarkdownBlocks blocks;
  private final VBox body = Styles.styled(new VBox(), "markdown");
  private final Hyperlink more;
  private String text = "";
  private int folded = FOLDED;
  private int room = FOLDED;

  /// @param more the word that unfolds a long text
  /// @param follow what follows a link of this target; empty for one that is not to be followed,
  ///   which is shown as text
  public MarkdownText(ObservableValue<String> more, Function<String, Optional<Runnable>> follow) {
    this.blocks = new MarkdownBlocks(follow);
    this.more = Styles.styled(Buttons.link(more, this::unfold), "markdown-more");
    getChildren().addAll(body, this.more);
    this.more.managedProperty().bind(this.more.visibleProperty());
  }

  /// Shows so many letters of a long text rather than the usual 400: for one of many in a list.
  public MarkdownText folded(int letters) {
    folded = letters;
    return this;
  }

  /// Shows this text, folded where it is long.
  public void show(String markdown) {
    text = markdown;
    unfold(folded);
  }

  private void unfold() {
    unfold(room + UNFOLDED);
  }

  /// Shows so many letters, and a little more rather than hide a line or two.
  private void unfold(int letters) {
    room = letters;
    boolean isLong = text.length() > room + folded / 2;
    more.setVisible(isLong);
    Node document = PARSER.parse(isLong ? text.substring(0, reach()) : text);
    if (isLong) {
      MarkdownCut.after(document, room);
    }
    body.getChildren().setAll(blocks.of(document));
  }

  /// How much is read so that what is cut off later ends in words and not in half a mark.
  private int reach() {
    return Math.min(text.length(), 2 * room + FOLDED);
  }
}
