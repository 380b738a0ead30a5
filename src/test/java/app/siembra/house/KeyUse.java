package app.siembra.house;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which messages the program asks for, as far as its text shows: by a whole key; by a key with a
/// beginning (`"channel." + …`, `word("channel", …)`); by the key of a problem or of a change.
final class KeyUse {
  private static final Pattern KEY =
      Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+(?<!\\.css)");

  private static final String PROBLEM = "problem.";

  /// Families whose keys are made from a code that stands in the program by itself.
  private static final List<String> CODED = List.of(PROBLEM, "change.");

  private final Set<String> literals = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> asked = new TreeSet<>();
  private final List<Call> calls = new ArrayList<>();

  /// A call for one message.
  private record Call(String key, int arguments) {}

  static KeyUse in(JavaSource source) {
    KeyUse use = new KeyUse();
    source.units().forEach(unit -> use.new Reader().scan(unit, null));
    return use;
  }

  /// Messages that nobody asks for.
  List<String> unused(Wordings wordings) {
    return wordings.keys().stream().filter(key -> !isUsed(key)).toList();
  }

  /// Keys that are asked for and not there, as lines to paste.
  List<String> missing(Wordings wordings) {
    Set<String> known = new HashSet<>(wordings.keys());
    wordings.keys().forEach(key -> known.add(Wordings.base(key)));
    Set<String> families = new HashSet<>();
    known.forEach(key -> families.add(key.substring(0, key.indexOf('.') + 1)));
    Stream<String> plain = asked.stream().filter(key -> !known.contains(key)).map(key -> key + "=");
    Stream<String> perhaps =
        literals.stream()
            .filter(literal -> KEY.matcher(literal).matches())
            .filter(literal -> families.contains(literal.substring(0, literal.indexOf('.') + 1)))
            .filter(literal -> !known.contains(literal) && !asked.contains(literal))
            .filter(literal -> !beginnings.contains(literal + "."))
            .filter(literal -> CODED.stream().noneMatch(code -> known.contains(code + literal)))
            .filter(literal -> CODED.stream().noneMatch(code -> asked.contains(code + literal)))
            .sorted()
            .map(key -> "%1$s= (or problem.%1$s=, change.%1$s=)".formatted(key));
    return Stream.concat(plain, perhaps).toList();
  }

  /// Calls that give fewer arguments than the message has places.
  List<String> shortOfArguments(Wordings wordings) {
    return calls.stream()
        .filter(call -> call.arguments() < wordings.wanted(call.key()))
        .map(call -> "%s is given %d arguments".formatted(call.key(), call.arguments()))
        .toList();
  }

  private boolean isUsed(String key) {
    for (String code : CODED) {
      if (key.startsWith(code)) {
        return literals.contains(key.substring(code.length()));
      }
    }
    return literals.contains(key)
        || literals.contains(Wordings.base(key))
        || beginnings.stream().anyMatch(key::startsWith);
  }

  private final class Reader extends TreePathScanner<Void, Void> {
    @Override
    public Void visitLiteral(LiteralTree tree, Void nothing) {
      if (tree.getValue() instanceof String text) {
        literals.add(text);
        if (text.endsWith(".") && KEY.matcher(text + "x").matches()) {
          beginnings.add(text);
        }
      }
      return super.visitLiteral(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
      if (!tree.getArguments().isEmpty()
          && tree.getArguments().getFirst() instanceof LiteralTree first
          && first.getValue() instanceof String text) {
        called(tree.getMethodSelect(), text, tree.getArguments().size() - 1);
      }
      return super.visitMethodInvocation(tree, null);
    }

    private void called(ExpressionTree method, String first, int more) {
      switch (receiver(method) + "." + name(method)) {
        case "texts.get", "texts.bind", "texts.text", "texts.count" -> call(first, more);
        case "Problem.of" -> asked.add(PROBLEM + first);
        case "ChangeLabel.of" -> asked.add("change." + first);
        case ".word" -> beginnings.add(first + ".");
        default -> {}
      }
    }

    private void call(String key, int arguments) {
      asked.add(key);
      calls.add(new Call(key, arguments));
    }

    private static String name(ExpressionTree method) {
      return method instanceof MemberSelectTree select
          ? select.getIdentifier().toString()
          : method.toString();
    }

    /// The last name before the dot: `texts` in `this.texts.get`, nothing in `word(…)`.
    private static String receiver(ExpressionTree method) {
      if (!(method instanceof MemberSelectTree select)) {
        return "";
      }
      return select.getExpression() instanceof IdentifierTree name
          ? name.getName().toString()
          : select.getExpression() instanceof MemberSelectTree inner
              ? inner.getIdentifier().toString()
              : "?";
    }
  }
}
