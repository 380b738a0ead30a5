package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnWindowThread.class)
class PortraitsTest {
  private final List<String> read = new ArrayList<>();
  private final SameThreadTasks tasks = SameThreadTasks.held();
  private final Portraits portraits =
      new Portraits(
          tasks,
          photo -> {
            read.add(photo);
            return photo.startsWith("missing")
                ? Optional.empty()
                : Optional.of(app.siembra.service.photo.Pictures.png(600, 400, photo.hashCode()));
          });

  @Test
  void theInitialsStandUntilThePhotographIsThere() {
    var initials = new Initials("AL", "Ana López", "a");
    show(initials);
    assertThat(picture(initials)).isEmpty();

    tasks.settle();

    Image shown = picture(initials).orElseThrow();
    assertThat(shown.getHeight()).as("at the size at which it is shown").isEqualTo(128);
    initials.show("LP", "Luis Peña");
    assertThat(picture(initials)).isEmpty();
  }

  @Test
  void eachIsReadOnceForAllWhoShowIt() {
    var one = new Initials("AL", "Ana López", "a");
    var other = new Initials("AL", "Ana López", "a");
    show(one, other);
    tasks.settle();
    show(new Initials("AL", "Ana López", "a"));

    assertThat(picture(one)).isPresent().isEqualTo(picture(other));
    assertThat(read).containsExactly("a");
  }

  @Test
  void aRowThatShowsSomebodyElseByNowKeepsTheirPicture() {
    var row = new Initials("AL", "Ana López", "a");
    show(row);
    row.show("LP", "Luis Peña", "b");
    tasks.settle();
    Image shown = picture(row).orElseThrow();

    row.show("AL", "Ana López", "a");
    assertThat(picture(row)).isPresent().isNotEqualTo(Optional.of(shown));
  }

  @Test
  void whatIsSeenByNowIsReadFirst() {
    show(new Initials("A", "A", "a"), new Initials("B", "B", "b"), new Initials("C", "C", "c"));
    tasks.settle();

    assertThat(read).containsExactly("a", "c", "b");
  }

  @Test
  void oneThatIsMissingIsNotAskedForAgain() {
    var initials = new Initials("AL", "Ana López", "missing");
    show(initials);
    tasks.settle();
    show(new Initials("AL", "Ana López", "missing"));
    tasks.settle();

    assertThat(picture(initials)).isEmpty();
    assertThat(read).containsExactly("missing");
  }

  private void show(Initials... initials) {
    var scene = new Scene(new StackPane());
    portraits.in(scene);
    ((StackPane) scene.getRoot()).getChildren().addAll(initials);
  }

  private static Optional<Image> picture(Initials initials) {
    return initials.getChildren().stream()
        .filter(ImageView.class::isInstance)
        .map(view -> ((ImageView) view).getImage())
        .findFirst();
  }
}
