package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ground that a screen stands on: pages, columns, views and the theme.
@ExtendWith(OnWindowThread.class)
class PageTest {
  @Test
  void whatGetsTheFocusIsScrolledIntoSight() {
    var high = new Region();
    high.setMinHeight(3000);
    var first = new Button("first");
    var last = new Button("last");
    var page = new Page(first, high, last);
    try (var window = ShownWindow.of(page)) {
      last.requestFocus();
      window.layout();
      assertThat(page.sceneToLocal(last.localToScene(last.getLayoutBounds())).getMaxY())
          .isLessThanOrEqualTo(page.getHeight());

      first.requestFocus();
      window.layout();
      assertThat(page.sceneToLocal(first.localToScene(first.getLayoutBounds())).getMinY())
          .isNotNegative();
    }
  }

  @Test
  void whatItHoldsEndsAtTheSameMarginWithAndWithoutAScrollBar() {
    var region = new Region();
    try (var window = ShownWindow.of(new Page(region))) {
      window.layout();
      double before = region.getWidth();

      region.setMinHeight(3000);
      window.layout();
      window.layout();

      assertThat(region.getWidth()).isEqualTo(before);
    }
  }

  /// A window without a shell is a page and nothing else: it must not show the white behind it.
  @Test
  void aloneInTheWindowItHasTheGroundOfTheTheme() throws IOException {
    var scene = Pictures.scene(new Page(), Theme.Appearance.DARK, 1, 200, 100);
    int corner = Pictures.draw(scene, "page-alone-dark").getRGB(3, 3);
    assertThat(corner & 0xFF).isLessThan(0x40);
  }

  @ParameterizedTest
  @CsvSource({"1000, 1, true", "500, 1, false", "1000, 2, false"})
  void columnsStandSideBySideWhereThereIsRoomForTheirLetters(
      double width, double text, boolean sideBySide) {
    Node left = new Label("left");
    Node right = new Label("right");
    var columns = new Columns(54, Columns.Column.of(2, left), Columns.Column.of(1, right));
    Pictures.scene(new StackPane(columns), Theme.Appearance.LIGHT, text, (int) width, 400);

    double leftX = left.localToScene(0, 0).getX();
    double rightX = right.localToScene(0, 0).getX();

    assertThat(rightX > leftX).isEqualTo(sideBySide);
    assertThat(right.localToScene(0, 0).getY() > left.localToScene(0, 0).getY())
        .isEqualTo(!sideBySide);
  }

  @Test
  void aViewIsBuiltOnceBoundWhenShownAndReleasedWhenHidden() {
    var happened = new ArrayList<String>();
    var view =
        new View() {
          @Override
          protected Parent build() {
            happened.add("build");
            return new StackPane();
          }

          @Override
          protected Subscription shown() {
            happened.add("shown");
            return () -> happened.add("hidden");
          }
        };
    var ground = new StackPane();
    var scene = new Scene(ground);

    ground.getChildren().add(view.node());
    ground.getChildren().clear();
    ground.getChildren().add(view.node());

    assertThat(happened).containsExactly("build", "shown", "hidden", "shown");
    assertThat(scene.getRoot()).isSameAs(ground);
  }

  @Test
  void theThemeFollowsTheDesktopUnlessItIsToldOtherwise() {
    var desktop = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    var theme = new Theme(desktop);
    var scene = new Scene(new StackPane());
    theme.dress(scene);
    var seen = new ArrayList<Boolean>();
    theme
        .dark()
        .subscribe(
            isDark -> {
              seen.add(isDark);
            });

    desktop.set(ColorScheme.DARK);
    assertThat(scene.getRoot().getStyleClass()).contains("dark");

    theme.appearance().set(Theme.Appearance.LIGHT);
    assertThat(scene.getRoot().getStyleClass()).doesNotContain("dark");

    theme.appearance().set(Theme.Appearance.DARK);
    desktop.set(ColorScheme.LIGHT);
    assertThat(seen).isEqualTo(List.of(false, true, false, true));
  }

  @Test
  void theTextIsNeverLargerThanTwiceItsSize() {
    var label = new Label("Ana");
    Pictures.scene(new StackPane(label), Theme.Appearance.LIGHT, 9, 400, 300);

    assertThat(label.getFont().getSize()).isEqualTo(28);
  }

  @Test
  void anIconGrowsWithTheTextHoweverOftenStylesAreApplied() {
    var icon = new Icon(org.kordamp.ikonli.feather.Feather.SUN);
    var root = new StackPane(icon);
    Pictures.scene(root, Theme.Appearance.LIGHT, 2, 400, 300);
    double once = icon.getFont().getSize();

    root.getStyleClass().add("again");
    root.applyCss();
    root.getStyleClass().remove("again");
    root.applyCss();

    assertThat(icon.getFont().getFamily()).isEqualTo("FeatherIcons");
    assertThat(icon.getFont().getSize()).isEqualTo(once);
  }

  @Test
  void aPageIsDrawnAsItIsNowHoweverOftenItWasDrawnBefore() throws IOException {
    var ground = new StackPane();
    var scene = Pictures.scene(new Page(ground), Theme.Appearance.LIGHT, 1, 200, 200);
    for (var colour : List.of("white", "black", "white", "black")) {
      ground.setStyle("-fx-background-color: " + colour + "; -fx-min-height: 150");
      ground.applyCss();
      int drawn = Pictures.draw(scene, "page-drawn-again").getRGB(100, 100);
      assertThat(drawn).as(colour).isEqualTo(colour.equals("white") ? 0xFFFFFFFF : 0xFF000000);
    }
  }
}
