package app.siembra.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The import table: each package of the house and the packages below it that it may import.
final class Floors {
  private static final List<String> SCREENS =
      List.of(
          "ui.today",
          "ui.people",
          "ui.person",
          "ui.card",
          "ui.log",
          "ui.timeline",
          "ui.ledger",
          "ui.ask",
          "ui.network",
          "ui.insights",
          "ui.exchange",
          "ui.settings",
          "ui.welcome",
          "ui.recovery",
          "ui.changes",
          "ui.topics",
          "ui.organisation");

  private static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

  static {
    floor("model");
    floor("rules", "model");
    floor("text", "model", "rules");
    floor("phrase", "model");
    floor("exchange", "model", "rules", "text");
    floor("store", "model", "rules");
    floor("index", "model");
    floor("service", "model", "rules", "text", "phrase", "exchange", "store", "index");
    floor("ui.kit");
    floor("ui.nav", "model", "ui.kit");
    floor("ui.parts", "model", "rules", "text", "ui.kit", "ui.nav");
    floor("ui.arrival", "service", "model", "rules", "text", "ui.kit", "ui.nav", "ui.parts");
    floor("ui.past", "service", "model", "text", "ui.kit", "ui.nav", "ui.parts");
    floor("ui.life", "service", "model", "text", "ui.kit", "ui.nav", "ui.parts");
    floor("ui.draft", "model", "rules", "text", "phrase", "ui.kit", "ui.nav", "ui.parts");
    for (String screen : SCREENS) {
      floor(
          screen,
          "service",
          "model",
          "rules",
          "text",
          "phrase",
          "ui.kit",
          "ui.nav",
          "ui.parts",
          "ui.arrival",
          "ui.past",
          "ui.life",
          "ui.draft");
    }
    floor("ui.shell", "service", "model", "text", "ui.kit", "ui.nav", "ui.parts");
    floor("cli", "service", "model", "rules", "text");
    MAY_IMPORT.put("app", Set.copyOf(MAY_IMPORT.keySet()));
  }

  private Floors() {}

  private static void floor(String name, String... below) {
    MAY_IMPORT.put(name, Arrays.stream(below).collect(Collectors.toUnmodifiableSet()));
  }

  /// The floor on which the class stands, in the house whose base package is given.
  static Optional<String> of(JavaClass type, String base) {
    String name = type.getPackageName();
    return MAY_IMPORT.keySet().stream()
        .filter(floor -> (name + ".").startsWith(base + "." + floor + "."))
        .max(Comparator.comparingInt(String::length));
  }

  static ArchCondition<JavaClass> standOnAFloor(String base) {
    return new ArchCondition<>("stand on a floor of the import table") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (of(type, base).isEmpty()) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " stands on no floor"));
        }
      }
    };
  }

  static ArchCondition<JavaClass> importOnlyFromBelow(String base) {
    return new ArchCondition<>("import only what the import table allows") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        of(type, base)
            .ifPresent(
                from -> {
                  for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    of(dependency.getTargetClass().getBaseComponentType(), base)
                        .filter(to -> !to.equals(from) && !MAY_IMPORT.get(from).contains(to))
                        .ifPresent(
                            to ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        dependency,
                                        from
                                            + " imports "
                                            + to
                                            + ": "
                                            + dependency.getDescription())));
                  }
                });
      }
    };
  }
}
