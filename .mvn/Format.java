import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Formats every Java source under the folders it is given (`--write`), or names those that are
/// not formatted and fails (`--check`). Run by the build, on the JDK that the build chose.
final class Format {

  public static void main(String[] args) throws Exception {
    boolean check = args[0].equals("--check");
    List<String> sources =
        Stream.of(args).skip(1).map(Path::of).flatMap(Format::sourcesUnder).sorted().toList();
    if (sources.isEmpty()) {
      return;
    }
    // Comments are left as they are written: the formatter adds lines to their code each time.
    List<String> how =
        check
            ? List.of("--skip-javadoc-formatting", "--dry-run", "--set-exit-if-changed")
            : List.of("--skip-javadoc-formatting", "--replace");
    StringWriter named = new StringWriter();
    StringWriter broken = new StringWriter();
    int exit =
        new Main(new PrintWriter(named, true), new PrintWriter(broken, true), System.in)
            .format(Stream.concat(how.stream(), sources.stream()).toArray(String[]::new));
    System.err.print(broken);
    if (check && !named.toString().isBlank()) {
      System.err.println("Not formatted (./mvnw -q process-sources -Pformat does it):\n" + named);
    }
    System.exit(exit);
  }

  private static Stream<String> sourcesUnder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
