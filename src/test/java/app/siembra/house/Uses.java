package app.siembra.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasParameterTypes;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a class may not call, construct, read or refer to; a method reference counts as a call.
final class Uses {
  static final Set<String> CLOCKED =
      Set.of(
          "Instant",
          "LocalDate",
          "LocalDateTime",
          "LocalTime",
          "MonthDay",
          "OffsetDateTime",
          "OffsetTime",
          "Year",
          "YearMonth",
          "ZonedDateTime");

  private Uses() {}

  static ArchCondition<JavaClass> never(String what, Predicate<JavaAccess<?>> access) {
    return ArchConditions.never(
        ArchConditions.accessTargetWhere(DescribedPredicate.describe(what, access)));
  }

  /// The clock of this computer; a `Clock` that was handed in is welcome.
  static boolean theClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return switch (owner) {
      case "java.time.Clock" -> name.startsWith("system") || name.matches("tick[A-Z].*");
      case "java.time.ZoneId" -> name.equals("systemDefault");
      case "java.util.TimeZone" -> name.equals("getDefault");
      case "java.util.Calendar" -> name.equals("getInstance");
      case "java.util.Date" -> constructs(access) && !takes(access, "long");
      case "java.lang.System" -> name.equals("currentTimeMillis");
      default ->
          owner.startsWith("java.time.")
              && CLOCKED.contains(access.getTargetOwner().getSimpleName())
              && name.equals("now")
              && !takes(access, "java.time.Clock");
    };
  }

  static boolean theConsole(JavaAccess<?> access) {
    return on(access, System.class) && Set.of("out", "err", "in").contains(access.getName())
        || access.getTargetOwner().isAssignableTo(Throwable.class)
            && access.getName().equals("printStackTrace")
            && !takes(access, "java.io.PrintWriter");
  }

  static boolean aNewThread(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return constructs(access)
            && (access.getTargetOwner().isAssignableTo(Thread.class)
                || access.getTargetOwner().isAssignableTo(Executor.class)
                || owner.equals("java.util.Timer"))
        || owner.equals("java.util.concurrent.Executors")
        || on(access, Thread.class)
            && Set.of("ofPlatform", "ofVirtual", "startVirtualThread").contains(name)
        || owner.equals("java.util.concurrent.ForkJoinPool") && name.equals("commonPool")
        || owner.equals("java.util.concurrent.CompletableFuture") && name.endsWith("Async");
  }

  /// Interrupts a thread that may be inside a database call. Restoring one's own flag is not meant.
  static boolean anInterrupt(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return owner.isAssignableTo("javafx.concurrent.Task") && cancels(access)
        || owner.isAssignableTo("javafx.concurrent.Service") && cancels(access)
        || owner.isAssignableTo(ExecutorService.class) && access.getName().equals("shutdownNow");
  }

  /// Reaches for the network. (Resources of our own are `URL`s too; opening one is what counts.)
  static boolean theNetwork(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return owner.equals("java.net.URL")
            && (constructs(access) || name.startsWith("open") || name.equals("getContent"))
        || owner.equals("java.net.URI") && name.equals("toURL")
        || owner.equals("javafx.scene.image.Image") && constructs(access) && takesTextFirst(access);
  }

  static boolean runLater(JavaAccess<?> access) {
    return access.getTargetOwner().getName().equals("javafx.application.Platform")
        && access.getName().equals("runLater");
  }

  private static boolean cancels(JavaAccess<?> access) {
    return access.getName().equals("cancel") && !takes(access, "boolean");
  }

  private static boolean on(JavaAccess<?> access, Class<?> owner) {
    return access.getTargetOwner().isEquivalentTo(owner);
  }

  private static boolean constructs(JavaAccess<?> access) {
    return access.getName().equals("<init>");
  }

  private static boolean takes(JavaAccess<?> access, String type) {
    return parameters(access).anyMatch(type::equals);
  }

  private static boolean takesTextFirst(JavaAccess<?> access) {
    return parameters(access).findFirst().filter("java.lang.String"::equals).isPresent();
  }

  private static Stream<String> parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof HasParameterTypes target
        ? target.getRawParameterTypes().stream().map(JavaClass::getName)
        : Stream.empty();
  }
}
