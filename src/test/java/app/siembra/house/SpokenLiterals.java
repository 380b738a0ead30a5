package app.siembra.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds words that stand in the program and would reach the screen in one language only. The name
/// of the app is the same in all of them.
final class SpokenLiterals extends TreePathScanner<Void, List<String>> {
  private static final Set<String> SETTERS =
      Set.of(
          "setText",
          "setPromptText",
          "setTitle",
          "setHeaderText",
          "setContentText",
          "setAccessibleText",
          "setAccessibleHelp",
          "setAccessibleRoleDescription",
          "setPlaceholderText",
          "setDescription",
          "setMessage");

  private static final Set<String> CONTROLS =
      Set.of(
          "Button",
          "CheckBox",
          "CheckMenuItem",
          "Hyperlink",
          "Label",
          "Menu",
          "MenuButton",
          "MenuItem",
          "RadioButton",
          "RadioMenuItem",
          "SplitMenuButton",
          "Tab",
          "TableColumn",
          "Text",
          "TextArea",
          "TextField",
          "Tile",
          "TitledPane",
          "ToggleButton",
          "Tooltip");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private final Trees trees;
  private final CompilationUnitTree unit;

  SpokenLiterals(Trees trees, CompilationUnitTree unit) {
    this.trees = trees;
    this.unit = unit;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, List<String> found) {
    ExpressionTree method = tree.getMethodSelect();
    String name =
        method instanceof MemberSelectTree select
            ? select.getIdentifier().toString()
            : method.toString();
    if (SETTERS.contains(name)) {
      tree.getArguments().forEach(argument -> look(argument, found));
    }
    return super.visitMethodInvocation(tree, found);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, List<String> found) {
    if (CONTROLS.contains(tree.getIdentifier().toString().replaceAll("<.*>", ""))) {
      tree.getArguments().forEach(argument -> look(argument, found));
    }
    return super.visitNewClass(tree, found);
  }

  private void look(ExpressionTree argument, List<String> found) {
    switch (argument) {
      case LiteralTree literal when literal.getValue() instanceof String text -> {
        if (WORD.matcher(text).find() && !text.equals("Siembra")) {
          found.add(JavaSource.place(trees, unit, literal) + ": \"" + text + "\"");
        }
      }
      case BinaryTree sum -> {
        look(sum.getLeftOperand(), found);
        look(sum.getRightOperand(), found);
      }
      case ConditionalExpressionTree choice -> {
        look(choice.getTrueExpression(), found);
        look(choice.getFalseExpression(), found);
      }
      case ParenthesizedTree inner -> look(inner.getExpression(), found);
      case MethodInvocationTree call
          when call.getMethodSelect() instanceof MemberSelectTree select
              && select.getIdentifier().contentEquals("formatted") ->
          look(select.getExpression(), found);
      default -> {}
    }
  }
}
