package app.siembra.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.function.Function;

/// The walls. Each is a rule about the classes of *a* house, whatever its base package, so that the
/// same rule is held against the real one and against the planted one.
public enum Wall {
  ROOMS("each class has its place in the table", Floors::standOnAFloor),

  FLOORS("imports go down, and sideways only where the table says", Floors::importOnlyFromBelow),

  TOOLKIT(
      "the window's toolkit stays in the window: the command line must run without a display",
      base -> neverDependOn("javafx..", "atlantafx..", "org.kordamp.."),
      "ui",
      "app"),

  VIEW_MODELS(
      "a view-model is tested without a toolkit",
      base -> neverDependOn("javafx.scene..", "javafx.stage..")) {
    @Override
    DescribedPredicate<JavaClass> subjects(String base) {
      return describe("view-models", type -> Shape.outermost(type).endsWith("ViewModel"));
    }
  },

  SQL(
      "nobody outside the store knows SQL",
      base ->
          neverDependOn("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb.."),
      "store"),

  LOGBACK("one place decides how the log looks", base -> neverDependOn("ch.qos.logback.."), "app"),

  CLOCK(
      "today is handed in, or tests and --today are lies",
      base -> Uses.never("asks for the time", Uses::theClock),
      "app"),

  CONSOLE(
      "streams are handed in: the command may come through the socket of another process",
      base -> Uses.never("uses the console", Uses::theConsole),
      "app"),

  THREADS(
      "threads are made where they are also ended",
      base -> Uses.never("makes a thread", Uses::aNewThread),
      "ui.kit",
      "store",
      "app"),

  RUN_LATER(
      "one road back to the window's thread",
      base -> Uses.never("calls Platform.runLater", Uses::runLater),
      "ui.kit"),

  INTERRUPTS(
      "an interrupt during a database call closes the file for everyone; Task.cancel() interrupts"
          + " too",
      base -> Uses.never("interrupts", Uses::anInterrupt)),

  NETWORK(
      "nothing leaves this computer",
      base ->
          Uses.never("opens a URL", Uses::theNetwork)
              .and(
                  neverDependOn(
                      "java.net.http..",
                      "javax.net..",
                      "java.rmi..",
                      "javax.naming..",
                      "com.sun.net.."))),

  SOCKETS(
      "no sockets but the one in the file system",
      base -> never(dependOnClassesThat(describe("sockets", Shape::isSocket)))),

  UNIX_SOCKET(
      "the Unix-domain socket belongs to the roof",
      base -> never(dependOnClassesThat(describe("channels", Shape::isSocketChannel))),
      "app"),

  NAMES(
      "a name says what the thing is",
      base -> Shape.must("have a telling name", Shape::isNamedForWhatItIs)),

  STATICS(
      "no state that outlives a test",
      base -> Shape.must("keep no static state", Shape::hasNoStaticState)),

  PARTS(
      "more than seven parts are two things",
      base -> Shape.must("take at most 7 constructor parameters", Shape::takesFewParts)),

  NULLNESS(
      "null is checked in every package",
      base -> Shape.must("stand in a @NullMarked package", Shape::isNullMarked));

  private final String because;
  private final Function<String, ArchCondition<JavaClass>> condition;
  private final String[] exceptIn;

  Wall(String because, Function<String, ArchCondition<JavaClass>> condition, String... exceptIn) {
    this.because = because;
    this.condition = condition;
    this.exceptIn = exceptIn;
  }

  /// The classes that the wall is about, in the house with this base package.
  DescribedPredicate<JavaClass> subjects(String base) {
    return exceptIn.length == 0
        ? alwaysTrue()
        : DescribedPredicate.not(
            resideInAnyPackage(
                Arrays.stream(exceptIn)
                    .map(floor -> base + "." + floor + "..")
                    .toArray(String[]::new)));
  }

  ArchRule in(String base) {
    return ArchRuleDefinition.classes()
        .that(subjects(base))
        .should(condition.apply(base))
        .allowEmptyShould(true)
        .because(because);
  }

  private static ArchCondition<JavaClass> neverDependOn(String... packages) {
    return never(dependOnClassesThat(resideInAnyPackage(packages)));
  }
}
