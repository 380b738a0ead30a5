package app.siembra.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
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

  /// Shows this text, folded where it is long.
  public void show(String markdown) {
    text = markdown;
    unfold(FOLDED);
  }

  private void unfold() {
    unfold(room + UNFOLDED);
  }

  /// Shows so many letters, and a little more rather than hide a line or two.
  private void unfold(int letters) {
    room = letters;
    boolean isLong = text.length() > room + FOLDED / 2;
    more.setVisible(isLong);
    render(isLong ? beginning(text, room) : text);
  }

  private void render(String markdown) {
    body.getChildren().setAll(blocks.of(PARSER.parse(markdown)));
  }

  /// Up to the end of a word.
  private static String beginning(String markdown, int room) {
    int cut = Math.max(markdown.lastIndexOf(' ', room), markdown.lastIndexOf('\n', room));
    int whole = cut > room / 2 ? cut : room;
    boolean splitsPair = Character.isHighSurrogate(markdown.charAt(whole - 1));
    return markdown.substring(0, splitsPair ? whole - 1 : whole) + "…";
  }
}
