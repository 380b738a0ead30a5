import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes what is installed from the jars of the build: an image with a Java of its own and, where
/// the system has the tools for it, a package. Run by the build, with the JDK that the build chose.
///
/// The image's own Java opens the window once, so that what it has learnt about the classes lies
/// ready for every start (JEP 514).
final class Package {
  private static final String NAME = "Siembra";
  private static final String MODULES =
      "java.base,java.compiler,java.desktop,java.logging,java.management,java.naming,java.sql,"
          + "java.xml,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.management,jdk.unsupported,"
          + "jdk.zipfs";
  private static final List<String> OPTIONS =
      List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC");
  private static final long TRAINED_FOR_SECONDS = 12;

  private final Path jars;
  private final Path target;
  private final Path own;
  private final String version;
  private final String main;

  private Package(Path jars, Path target, Path own, String version, String main) {
    this.jars = jars;
    this.target = target;
    this.own = own;
    this.version = version;
    this.main = main;
  }

  /// @param args the folder with the jars, where to put what is made, where icons and scripts are,
  ///   the version, the main class
  public static void main(String[] args) throws Exception {
    new Package(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3], args[4]).make();
  }

  private void make() throws Exception {
    delete(target);
    Files.createDirectories(target);
    Path runtime = target.resolve("runtime");
    run(
        tool("jlink"),
        "--add-modules",
        MODULES,
        "--output",
        runtime.toString(),
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--include-locales=en,es",
        "--compress=zip-0");
    Path input = target.resolve("input");
    gather(input);
    List<String> image = new ArrayList<>(List.of(tool("jpackage"), "--type", "app-image"));
    image.addAll(List.of("--name", NAME, "--app-version", version, "--vendor", NAME));
    image.addAll(List.of("--input", input.toString(), "--main-jar", "siembra.jar"));
    image.addAll(List.of("--main-class", main, "--runtime-image", runtime.toString()));
    image.addAll(List.of("--dest", target.toString(), "--icon", icon().toString()));
    OPTIONS.forEach(option -> image.addAll(List.of("--java-options", option)));
    image.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/app.aot"));
    run(image.toArray(String[]::new));
    train(target.resolve(NAME));
    delete(runtime);
    delete(input);
    if (isLinux() && Stream.of("dpkg-deb", "fakeroot").allMatch(Package::isThere)) {
      pack();
    }
  }

  /// The jars, and beside them the libraries of the system that the toolkit's jars hold: it looks
  /// for them there first, so that none is unpacked into the user's home.
  private void gather(Path input) throws IOException {
    Files.createDirectories(input);
    try (Stream<Path> files = Files.walk(jars)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        Files.copy(jar, input.resolve(jar.getFileName().toString()));
        if (jar.getFileName().toString().startsWith("javafx-")) {
          takeLibraries(jar, input);
        }
      }
    }
  }

  private static void takeLibraries(Path jar, Path input) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        String name = entry.getName();
        if (name.matches("[^/]+\\.(so|dll|dylib)")) {
          try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, input.resolve(name));
          }
        }
      }
    }
  }

  /// Opens the window on an invented network, then ends it as the system would.
  private void train(Path image) throws Exception {
    Path app = image.resolve(isLinux() ? "lib/app" : "app");
    Path java = image.resolve(isLinux() ? "lib/runtime" : "runtime").resolve("bin/java");
    Path data = Files.createTempDirectory("siembra-training");
    try {
      List<String> command = new ArrayList<>(List.of(java.toString()));
      command.addAll(OPTIONS);
      command.addAll(List.of("-cp", classPath(app), main, "--data", data.toString()));
      run(
          Stream.concat(
                  command.stream(),
                  Stream.of("sample", "--people", "200", "--interactions", "2000"))
              .toArray(String[]::new));
      command.add(1, "-XX:AOTCacheOutput=" + app.resolve("app.aot"));
      if (System.getenv("DISPLAY") == null && isLinux()) {
        command.addAll(1, List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
      }
      Process window = new ProcessBuilder(command).inheritIO().start();
      if (window.waitFor(TRAINED_FOR_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("the window closed by itself: " + window.exitValue());
      }
      window.destroy();
      if (!window.waitFor(5, TimeUnit.MINUTES) || !Files.exists(app.resolve("app.aot"))) {
        window.destroyForcibly();
        throw new IOException("the window left nothing of what it learnt");
      }
    } finally {
      delete(data);
    }
  }

  /// As the launcher has it: only then does what was learnt fit.
  private static String classPath(Path app) throws IOException {
    List<String> jars = new ArrayList<>();
    for (String line : Files.readAllLines(app.resolve(NAME + ".cfg"))) {
      if (line.startsWith("app.classpath=")) {
        jars.add(line.substring("app.classpath=".length()).replace("$APPDIR", app.toString()));
      }
    }
    return String.join(java.io.File.pathSeparator, jars);
  }

  private void pack() throws Exception {
    run(
        tool("jpackage"),
        "--type",
        "deb",
        "--name",
        NAME,
        "--app-version",
        version,
        "--app-image",
        target.resolve(NAME).toString(),
        "--icon",
        icon().toString(),
        "--resource-dir",
        own.resolve("linux").toString(),
        "--linux-package-name",
        "siembra",
        "--linux-menu-group",
        "Office;ContactManagement;",
        "--linux-shortcut",
        "--dest",
        target.toString());
  }

  private Path icon() {
    return own.resolve("linux/Siembra.png");
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux");
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static void run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    // A tenth more bytes in a quarter of the time.
    builder.environment().putIfAbsent("DPKG_DEB_COMPRESSOR_LEVEL", "1");
    int exit = builder.start().waitFor();
    if (exit != 0) {
      throw new IOException(command[0] + " ended with " + exit);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
