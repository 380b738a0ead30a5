package app.siembra.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Java sources as the compiler understands them, with the types of their expressions.
///
/// @param trees asks for types and places
/// @param units one a file
record JavaSource(Trees trees, List<CompilationUnitTree> units) {

  /// With types, which takes some seconds for all of the project.
  static JavaSource analysed(List<Path> files) {
    return new Reading().of(files, true);
  }

  /// Without types.
  static JavaSource parsed(List<Path> files) {
    return new Reading().of(files, false);
  }

  /// One invented file, whose top-level class is called `Planted`.
  static JavaSource planted(String text) {
    return new Reading().of(text);
  }

  JavaSource only(Predicate<CompilationUnitTree> which) {
    return new JavaSource(trees, units.stream().filter(which).toList());
  }

  /// Every finding of the scanners that are made anew for each file.
  List<String> findings(
      BiFunction<Trees, CompilationUnitTree, TreePathScanner<Void, List<String>>> scanner) {
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      scanner.apply(trees, unit).scan(unit, found);
    }
    return found;
  }

  /// Where a tree stands: `File.java:12`.
  static String place(Trees trees, CompilationUnitTree unit, Tree tree) {
    long position = trees.getSourcePositions().getStartPosition(unit, tree);
    return unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(position);
  }

  private static final class Reading {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, null);

    JavaSource of(List<Path> files, boolean withTypes) {
      return of(manager.getJavaFileObjectsFromPaths(files), withTypes);
    }

    JavaSource of(String text) {
      JavaFileObject file =
          new SimpleJavaFileObject(
              URI.create("memory:///Planted.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
              return text;
            }
          };
      return of(List.of(file), true);
    }

    private JavaSource of(Iterable<? extends JavaFileObject> files, boolean withTypes) {
      DiagnosticCollector<JavaFileObject> unheard = new DiagnosticCollector<>();
      List<String> options =
          List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
      JavacTask task = (JavacTask) compiler.getTask(null, manager, unheard, options, null, files);
      try {
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        if (withTypes) {
          task.analyze();
        }
        return new JavaSource(Trees.instance(task), units);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
