package app.siembra.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// The blocks of a Markdown text as nodes of the window.
final class MarkdownBlocks {
  private static final String BULLET = "•";

  private final Function<String, Optional<Runnable>> follow;

  MarkdownBlocks(Function<String, Optional<Runnable>> follow) {
    this.follow = follow;
  }

  /// The blocks within a block.
  List<javafx.scene.Node> of(Node parent) {
    List<javafx.scene.Node> nodes = new ArrayList<>();
    for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      javafx.scene.Node node = block(child);
      if (node != null) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /// Null for what is not shown, as the target of a link that is given below the text.
  private javafx.scene.@Nullable Node block(Node block) {
    return switch (block) {
      case Paragraph paragraph -> flow(paragraph);
      case Heading heading -> Styles.styled(flow(heading), "markdown-heading");
      case ListBlock list -> list(list);
      case BlockQuote quote ->
          Styles.styled(new VBox(of(quote).toArray(javafx.scene.Node[]::new)), "markdown-quote");
      case FencedCodeBlock code -> code(code.getLiteral());
      case IndentedCodeBlock code -> code(code.getLiteral());
      case HtmlBlock html -> Lines.of(html.getLiteral().strip());
      case ThematicBreak _ -> Styles.styled(new Region(), "markdown-line");
      default -> null;
    };
  }

  private static Label code(String literal) {
    return Styles.styled(Lines.of(literal.stripTrailing()), "markdown-code");
  }

  private VBox list(ListBlock list) {
    var items = Styles.styled(new VBox(), "markdown-list");
    int number = list instanceof OrderedList ordered ? start(ordered) : 0;
    for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      var mark = new Label(list instanceof BulletList ? BULLET : number + ".");
      mark.setMinWidth(Region.USE_PREF_SIZE);
      var content = new VBox(of(item).toArray(javafx.scene.Node[]::new));
      HBox.setHgrow(content, Priority.ALWAYS);
      items.getChildren().add(Styles.styled(new HBox(mark, content), "markdown-item"));
      number++;
    }
    return items;
  }

  private static int start(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  private TextFlow flow(Node parent) {
    var words = new MarkdownWords(follow);
    var flow =
        Styles.styled(
            new TextFlow(words.of(parent).toArray(javafx.scene.Node[]::new)), "markdown-words");
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.setAccessibleText(words.said());
    return flow;
  }
}
