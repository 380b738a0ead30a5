package app.siembra.ui.kit;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// The beginning of a text in Markdown: cut where it has been read already, so that no mark stays
/// without the other one of its pair.
final class MarkdownCut {
  private static final String MORE = "…";

  private MarkdownCut() {}

  /// Takes away what comes after so many letters, up to the end of a word. Goes from node to node
  /// and calls no deeper, so that no nesting is too deep.
  static void after(Node document, int letters) {
    int room = letters;
    Node last = document;
    for (@Nullable Node node = document; node != null; node = next(node)) {
      String words = words(node);
      if (words.length() > room) {
        write(node, beginning(words, room));
        dropAfter(node);
        return;
      }
      room -= words.length();
      last = words.isEmpty() ? last : node;
    }
    write(last, words(last) + MORE);
  }

  private static @Nullable Node next(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    @Nullable Node from = node;
    while (from != null && from.getNext() == null) {
      from = from.getParent();
    }
    return from == null ? null : from.getNext();
  }

  private static void dropAfter(Node node) {
    for (@Nullable Node each = node; each != null; each = each.getParent()) {
      while (each.getNext() != null) {
        each.getNext().unlink();
      }
    }
  }

  private static String beginning(String words, int room) {
    int cut = Math.max(words.lastIndexOf(' ', room), words.lastIndexOf('\n', room));
    int whole = cut > room / 2 ? cut : room;
    boolean splitsPair = whole > 0 && Character.isHighSurrogate(words.charAt(whole - 1));
    return words.substring(0, splitsPair ? whole - 1 : whole).stripTrailing() + MORE;
  }

  private static String words(Node node) {
    return switch (node) {
      case Text text -> text.getLiteral();
      case Code code -> code.getLiteral();
      case HtmlInline html -> html.getLiteral();
      case HtmlBlock html -> html.getLiteral();
      case FencedCodeBlock code -> code.getLiteral();
      case IndentedCodeBlock code -> code.getLiteral();
      default -> "";
    };
  }

  private static void write(Node node, String words) {
    switch (node) {
      case Text text -> text.setLiteral(words);
      case Code code -> code.setLiteral(words);
      case HtmlInline html -> html.setLiteral(words);
      case HtmlBlock html -> html.setLiteral(words);
      case FencedCodeBlock code -> code.setLiteral(words);
      case IndentedCodeBlock code -> code.setLiteral(words);
      default -> {}
    }
  }
}
