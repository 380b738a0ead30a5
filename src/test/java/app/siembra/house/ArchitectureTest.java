package app.siembra.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the walls of [Wall] against the house, and against the planted one, where each must fall.
final class ArchitectureTest {
  private static final String HOUSE = "app.siembra";
  private static final String PLANTED = "app.siembra.house.planted";

  /// Read in one go, for what takes its time is to look up what they all use.
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(
              place ->
                  Predefined.DO_NOT_INCLUDE_TESTS.includes(place) || place.contains("/planted/"))
          .importPackages(HOUSE);

  private static final JavaClasses PLANTED_ONES = ALL.that(resideInAPackage(PLANTED + ".."));
  private static final JavaClasses IN_THE_HOUSE = ALL.that(resideOutsideOfPackage(PLANTED + ".."));

  @ParameterizedTest
  @EnumSource
  void stands(Wall wall) {
    wall.in(HOUSE).check(IN_THE_HOUSE);
  }

  @ParameterizedTest
  @EnumSource
  void rejectsExactlyWhatIsPlantedAgainst(Wall wall) {
    assertThat(violatorsOf(wall.in(PLANTED)))
        .isNotEmpty()
        .isEqualTo(names(type -> breaks(type, wall)));
  }

  /// A rule that sees nothing cannot fail.
  @ParameterizedTest
  @EnumSource
  void seesClasses(Wall wall) {
    int leastSeen = wall == Wall.VIEW_MODELS ? 20 : 400;
    assertThat(IN_THE_HOUSE.that(wall.subjects(HOUSE))).hasSizeGreaterThanOrEqualTo(leastSeen);
  }

  @Test
  void packagesFormNoCycle() {
    noCycleIn(HOUSE).check(IN_THE_HOUSE);
    assertThat(IN_THE_HOUSE.stream().map(JavaClass::getPackageName).distinct())
        .hasSizeGreaterThanOrEqualTo(15);
  }

  @Test
  void aPlantedCycleOfPackagesIsSeen() {
    assertThat(noCycleIn(PLANTED).evaluate(PLANTED_ONES).getFailureReport().getDetails())
        .hasSize(1)
        .first()
        .asString()
        .contains("exchange.left", "exchange.right");
  }

  private static ArchRule noCycleIn(String base) {
    return slices().matching(base + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  private static Set<String> violatorsOf(ArchRule rule) {
    return PLANTED_ONES.stream()
        .filter(type -> rule.evaluate(only(type)).hasViolation())
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JavaClasses only(JavaClass type) {
    return PLANTED_ONES.that(DescribedPredicate.describe("it", type::equals));
  }

  private static Set<String> names(Predicate<JavaClass> which) {
    return PLANTED_ONES.stream()
        .filter(which)
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean breaks(JavaClass type, Wall wall) {
    return type.isAnnotatedWith(Breaks.class)
        && Arrays.asList(type.getAnnotationOfType(Breaks.class).value()).contains(wall);
  }
}
