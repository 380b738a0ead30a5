package app.siembra.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/// What a class looks like from outside.
final class Shape {
  private static final String SAYS_NOTHING =
      "Abstract.*|.*(Manager|Helpers?|Utils?|Utilities|Impl|Controller|Constants|Common|Misc)";

  private static final Set<String> SOCKETS =
      Set.of(
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.MulticastSocket",
          "java.net.InetAddress",
          "java.net.InetSocketAddress",
          "java.net.NetworkInterface",
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.nio.channels.DatagramChannel",
          "java.nio.channels.AsynchronousSocketChannel",
          "java.nio.channels.AsynchronousServerSocketChannel");

  private static final Set<String> CHANNELS =
      Set.of(
          "java.net.UnixDomainSocketAddress",
          "java.nio.channels.SocketChannel",
          "java.nio.channels.ServerSocketChannel");

  private Shape() {}

  static ArchCondition<JavaClass> must(String be, Predicate<JavaClass> shape) {
    return new ArchCondition<>(be) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!shape.test(type)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " must " + be));
        }
      }
    };
  }

  /// The simple name of the class that is written in a file of its own.
  static String outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getSimpleName();
  }

  static boolean isSocket(JavaClass type) {
    return SOCKETS.contains(type.getName());
  }

  static boolean isSocketChannel(JavaClass type) {
    return CHANNELS.contains(type.getName());
  }

  static boolean isNamedForWhatItIs(JavaClass type) {
    return !type.getSimpleName().matches(SAYS_NOTHING);
  }

  static boolean hasNoStaticState(JavaClass type) {
    return type.getFields().stream().noneMatch(Shape::isStaticState);
  }

  private static boolean isStaticState(JavaField field) {
    Set<JavaModifier> modifiers = field.getModifiers();
    return modifiers.contains(JavaModifier.STATIC)
        && !modifiers.contains(JavaModifier.FINAL)
        && !modifiers.contains(JavaModifier.SYNTHETIC);
  }

  static boolean takesFewParts(JavaClass type) {
    return !isWritten(type) || type.getConstructors().stream().allMatch(Shape::takesFewParts);
  }

  private static boolean takesFewParts(JavaConstructor constructor) {
    // The compiler hands each constant of an enum its name and its place.
    int unseen = constructor.getOwner().isEnum() ? 2 : 0;
    return constructor.getRawParameterTypes().size() - unseen <= 7;
  }

  /// Not a local or anonymous class: there the compiler adds what is captured.
  private static boolean isWritten(JavaClass type) {
    return type.isTopLevelClass() || type.isMemberClass();
  }

  static boolean isNullMarked(JavaClass type) {
    return type.getPackage().isAnnotatedWith(NullMarked.class);
  }
}
