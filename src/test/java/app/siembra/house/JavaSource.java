package app.siembra.house;

import com.sun.source.tree.CompilationUnitTree;
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

  static JavaSource of(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
    return analysed(compiler, manager, manager.getJavaFileObjectsFromPaths(files));
  }

  /// One invented file, whose top-level class is called `Planted`.
  static JavaSource of(String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("memory:///Planted.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    return analysed(compiler, compiler.getStandardFileManager(null, null, null), List.of(file));
  }

  private static JavaSource analysed(
      JavaCompiler compiler,
      StandardJavaFileManager manager,
      Iterable<? extends JavaFileObject> files) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
    JavacTask task = (JavacTask) compiler.getTask(null, manager, diagnostics, options, null, files);
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      return new JavaSource(Trees.instance(task), units);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
}
