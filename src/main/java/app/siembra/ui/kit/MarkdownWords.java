package app.siembra.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.text.Text;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/// The words within a block of Markdown, one after another.
final class MarkdownWords {
  private final Function<String, Optional<Runnable>> follow;
  private final List<javafx.scene.Node> nodes = new ArrayList<>();
  private final StringBuilder said = new StringBuilder();

  MarkdownWords(Function<String, Optional<Runnable>> follow) {
    this.follow = follow;
  }

  /// What the words say, for those who do not see them.
  String said() {
    return said.toString();
  }

  /// The words below `parent`. Goes from node to node and calls no deeper, so that no nesting is
  /// too deep.
  List<javafx.scene.Node> of(Node parent) {
    int strong = 0;
    int emphasis = 0;
    @Nullable Node node = parent.getFirstChild();
    while (node != null) {
      boolean isLink = node instanceof Link link && follow(link);
      if (!isLink) {
        say(node, strong > 0, emphasis > 0);
      }
      if (node.getFirstChild() != null && !isLink) {
        strong += node instanceof StrongEmphasis ? 1 : 0;
        emphasis += node instanceof Emphasis ? 1 : 0;
        node = node.getFirstChild();
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        if (node == null || node.equals(parent)) {
          return nodes;
        }
        strong -= node instanceof StrongEmphasis ? 1 : 0;
        emphasis -= node instanceof Emphasis ? 1 : 0;
        if (node instanceof Link link) {
          add(" (" + link.getDestination() + ")", false, false);
        }
      }
      node = node == null ? null : node.getNext();
    }
    return nodes;
  }

  private void say(Node node, boolean strong, boolean emphasis) {
    switch (node) {
      case org.commonmark.node.Text text -> add(text.getLiteral(), strong, emphasis);
      case Code code -> Styles.styled(add(code.getLiteral(), strong, emphasis), "markdown-mono");
      case HtmlInline html -> add(html.getLiteral(), strong, emphasis);
      case SoftLineBreak _ -> add("\n", false, false);
      case HardLineBreak _ -> add("\n", false, false);
      default -> {}
    }
  }

  private Text add(String words, boolean strong, boolean emphasis) {
    var text = new Text(words);
    if (strong) {
      Styles.styled(text, "markdown-strong");
    }
    if (emphasis) {
      Styles.styled(text, "markdown-emphasis");
    }
    nodes.add(text);
    said.append(words);
    return text;
  }

  /// Whether it is a link that can be followed; its target stands after it where it is called
  /// otherwise.
  private boolean follow(Link link) {
    Optional<Runnable> action = follow.apply(link.getDestination());
    action.ifPresent(
        run -> {
          var words = new MarkdownWords(_ -> Optional.empty());
          words.of(link);
          String name = words.said().isBlank() ? link.getDestination() : words.said();
          var button = Buttons.link(name, run);
          button.setAccessibleHelp(link.getDestination());
          nodes.add(button);
          said.append(name);
          if (!name.equals(link.getDestination())) {
            add(" (" + link.getDestination() + ")", false, false);
          }
        });
    return action.isPresent();
  }
}
