package app.siembra.reliability;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A Java process of its own with the classes of this one.
public final class ChildJvm {
  private ChildJvm() {}

  /// What starts it, set up to be up soon.
  ///
  /// @param options further ones for the virtual machine
  public static List<String> command(List<String> options, Class<?> main, List<String> arguments) {
    return command(List.of(), options, main, arguments);
  }

  /// The same with these libraries before all others.
  static List<String> command(
      List<Path> libraries, List<String> options, Class<?> main, List<String> arguments) {
    String classPath =
        Stream.concat(libraries.stream().map(Path::toString), Stream.of(classPath()))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(options);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath));
    command.add(main.getName());
    command.addAll(arguments);
    return command;
  }

  /// Surefire hands the class path over in a jar that only names it.
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
