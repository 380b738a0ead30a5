package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Excerpt;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainHitTest {
  @TempDir Path folder;

  @Test
  void aHitShowsNoMarksOfMarkdown() {
    try (Desk desk = Desk.at(folder)) {
      desk.add("Ana");
      var _ = desk.log("call @ana about the **blue** [boat](https://boat.example)");

      assertThat(desk.services.search().written("blue boat", 9, NOW))
          .extracting(Hit::excerpt)
          .containsExactly(
              new Excerpt(
                  "about the blue boat",
                  List.of(new Excerpt.Mark(10, 14), new Excerpt.Mark(15, 19))));
    }
  }
}
