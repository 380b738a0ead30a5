package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.OnWindowThread;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnWindowThread.class)
final class IntroduceFormTest {
  @TempDir Path folder;
  private PageInUse page;

  @BeforeEach
  void open() {
    page =
        new PageInUse(
            folder,
            studio -> {
              var _ = Marta.fill(studio);
              return studio.add("Eva Llanos");
            });
    page.settle();
  }

  @AfterEach
  void close() {
    page.close();
  }

  private void begin() {
    page.first(".link", page.studio.speech().get("person.introduce")).fire();
    page.settle();
  }

  @Test
  void onceTheOtherIsChosenWhatIsLeftToDoIsInSight() {
    begin();
    page.type("Jon Otxoa");
    page.settle();
    page.press(KeyCode.ENTER);
    page.settle();

    Labeled asked = labeled("person.introduce.asked");
    Bounds place = asked.localToScene(asked.getLayoutBounds());
    assertThat(place.getMinY()).isPositive();
    assertThat(place.getMaxY()).isLessThan(asked.getScene().getHeight());
  }

  @Test
  void theHintGoesWhileItIsOpen() {
    String hint = page.studio.speech().get("person.introductions.none");
    assertThat(page.labeled().map(Labeled::getText)).contains(hint);

    begin();
    assertThat(page.labeled().map(Labeled::getText)).doesNotContain(hint);

    page.press(KeyCode.ESCAPE);
    assertThat(page.labeled().map(Labeled::getText)).contains(hint);
  }

  private Labeled labeled(String key) {
    String words = page.studio.speech().get(key);
    return page.labeled().filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
  }
}
