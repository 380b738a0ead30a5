package app.siembra.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A text in Markdown where there is room for a line: its words alone, without any mark.
///
/// @param line the first line that says something, empty where none does
/// @param rest Markdown of what comes after it, or of all of it where the line alone would lose a
///   link or the beginning of a block; empty where the line says everything
public record Plain(String line, String rest) {
  /// A line need not be longer, and nesting within it cannot be too deep.
  private static final int LONGEST = 2_000;

  private static final String MORE = "…";

  private static final Pattern NUMBER = Pattern.compile("\\d+[.)]\\s+");
  private static final Pattern QUOTE = Pattern.compile("^>[>\\s]*");
  private static final Pattern UNDERLINE = Pattern.compile("^\\s*(=+|-+)\\s*(\\R|$)");
  private static final Pattern LEADS_OUT = Pattern.compile("]\\(|]\\[|<\\w+:");
  private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(```|~~~)");

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(10).build();

  /// How this text begins, and what more there is.
  public static Plain of(String markdown) {
    List<String> lines = markdown.strip().lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      String words = beginning(lines.get(at));
      if (!words.isEmpty()) {
        return new Plain(words, rest(lines, at));
      }
    }
    return new Plain("", "");
  }

  private static String rest(List<String> lines, int at) {
    String line = lines.get(at);
    boolean loses =
        line.length() > LONGEST
            || LEADS_OUT.matcher(line).find()
            || FENCE.matcher(lines.getFirst()).find();
    String after = String.join("\n", lines.subList(at + 1, lines.size())).strip();
    return loses ? String.join("\n", lines) : UNDERLINE.matcher(after).replaceFirst("").strip();
  }

  /// The same with a line of at most so many letters, cut between words, that goes on in the rest.
  public Plain within(int letters) {
    if (line.length() <= letters) {
      return this;
    }
    int blank = line.lastIndexOf(' ', letters);
    int cut = blank < letters / 2 ? letters : blank;
    String tail = MORE + line.substring(cut).strip();
    boolean whole = line(rest).equals(line);
    return new Plain(
        line.substring(0, cut) + MORE, whole ? rest : rest.isEmpty() ? tail : tail + "\n\n" + rest);
  }

  /// The first line of a text that says something, in words alone.
  public static String line(String markdown) {
    return markdown
        .lines()
        .map(Plain::beginning)
        .filter(is -> !is.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String beginning(String line) {
    return words(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
  }

  /// The words of one line, however long. A link and a picture are what they are called.
  public static String words(String line) {
    String unquoted = QUOTE.matcher(line.strip()).replaceFirst("");
    Matcher number = NUMBER.matcher(unquoted);
    String mark = number.lookingAt() ? number.group() : "";
    return mark + said(PARSER.parse(unquoted.substring(mark.length())));
  }

  /// Goes from node to node and calls no deeper, so that no nesting is too deep.
  private static String said(Node document) {
    var words = new StringBuilder();
    for (@Nullable Node node = document; node != null; node = next(node)) {
      words.append(
          switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case HtmlBlock html -> html.getLiteral();
            default -> "";
          });
    }
    return words.toString().strip();
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
}
