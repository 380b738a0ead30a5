package app.siembra.house;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Finds switches over an enum or a sealed type of ours that have a `default`: a new case would
/// pass through them in silence. (A library's enum may have a hundred constants.)
final class ForgivingSwitches extends TreePathScanner<Void, List<String>> {
  private static final Pattern OURS = Pattern.compile("app\\.siembra\\.|Planted\\b");

  private final Trees trees;
  private final CompilationUnitTree unit;

  ForgivingSwitches(Trees trees, CompilationUnitTree unit) {
    this.trees = trees;
    this.unit = unit;
  }

  @Override
  public Void visitSwitch(SwitchTree tree, List<String> found) {
    look(tree.getExpression(), tree.getCases(), found);
    return super.visitSwitch(tree, found);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, List<String> found) {
    look(tree.getExpression(), tree.getCases(), found);
    return super.visitSwitchExpression(tree, found);
  }

  private void look(ExpressionTree selector, List<? extends CaseTree> cases, List<String> found) {
    boolean forgives =
        cases.stream()
            .flatMap(one -> one.getLabels().stream())
            .anyMatch(DefaultCaseLabelTree.class::isInstance);
    if (forgives && isClosed(trees.getTypeMirror(new TreePath(getCurrentPath(), selector)))) {
      found.add(JavaSource.place(trees, unit, selector) + ": default in a switch over " + selector);
    }
  }

  private static boolean isClosed(TypeMirror type) {
    return type instanceof DeclaredType declared
        && OURS.matcher(declared.asElement().toString()).lookingAt()
        && (declared.asElement().getKind() == ElementKind.ENUM
            || declared.asElement().getModifiers().contains(Modifier.SEALED));
  }
}
