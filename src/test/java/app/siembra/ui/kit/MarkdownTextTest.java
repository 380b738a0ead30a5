package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnWindowThread.class)
class MarkdownTextTest {
  private final List<String> followed = new ArrayList<>();
  private final MarkdownText text =
      new MarkdownText(
          new SimpleStringProperty("more"),
          target ->
              target.startsWith("https:")
                  ? Optional.of(() -> followed.add(target))
                  : Optional.empty());

  @Test
  void saysEachBlockAsItIsMeant() {
    text.show(
        """
        # Boats

        Her *first* boat was **Nora**,
        then `Mar`.

        1. hull
           - oak
        2. mast

        > calm sea

            bow = stern

        ---
        """);

    assertThat(said())
        .containsExactly(
            "Boats", "Her first boat was Nora,\nthen Mar.", "hull", "oak", "mast", "calm sea");
    assertThat(labels()).containsExactly("1.", "•", "2.", "bow = stern");
    assertThat(styled("markdown-strong")).containsExactly("Nora");
    assertThat(styled("markdown-emphasis")).containsExactly("first");
    assertThat(styled("markdown-mono")).containsExactly("Mar");
    assertThat(text.lookupAll(".markdown-line")).hasSize(1);
  }

  @Test
  void aLinkShowsItsTargetAndLeadsOutOnlyWhenItIsFollowed() {
    text.show("See [her boat](https://boat.example) and [this](javascript:alert(1)).");

    assertThat(said())
        .containsExactly("See her boat (https://boat.example) and this (javascript:alert(1)).");
    assertThat(followed).isEmpty();
    Hyperlink link = (Hyperlink) text.lookup(".markdown-words .link");
    link.fire();
    assertThat(followed).containsExactly("https://boat.example");
  }

  @Test
  void picturesAreTheirWordsAndHtmlStandsAsItIs() {
    text.show("![the boat](https://boat.example/x.png) is <b>red</b>\n\n<script>x</script>");

    assertThat(said()).containsExactly("the boat is <b>red</b>");
    assertThat(labels()).containsExactly("<script>x</script>");
  }

  @Test
  void aLongTextIsFoldedUntilSomebodyWantsMore() {
    text.show("word ".repeat(300));
    assertThat(said().getFirst()).hasSizeLessThan(420).endsWith("word…");

    ((Hyperlink) text.lookup(".markdown-more")).fire();
    assertThat(said().getFirst()).hasSize(1499);
    assertThat(text.lookup(".markdown-more").isVisible()).isFalse();
  }

  @Test
  void whatIsFoldedShowsNoHalfOfAMark() {
    text.folded(40)
        .show("Her **boat Nora lies in the yard of Getxo** since May. " + "x ".repeat(99));

    assertThat(said()).containsExactly("Her boat Nora lies in the yard of Getxo…");
    assertThat(styled("markdown-strong")).containsExactly("boat Nora lies in the yard of Getxo");
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "*a **b ", "[", "1. "})
  void noNestingIsTooDeep(String mark) {
    assertThatCode(() -> show(mark.repeat(20_000) + "x")).doesNotThrowAnyException();
  }

  @Test
  void aLargeTextIsThereQuickly() {
    long begin = System.nanoTime();
    show("Some *words* and [a link](https://boat.example) in a line of a note.\n\n".repeat(1_400));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    assertThat(text.lookup(".markdown-more").isVisible()).isTrue();
  }

  private void show(String markdown) {
    text.show(markdown);
    ((Hyperlink) text.lookup(".markdown-more")).fire();
  }

  private List<String> said() {
    return text.lookupAll(".markdown-words").stream()
        .map(TextFlow.class::cast)
        .map(Node::getAccessibleText)
        .toList();
  }

  private List<String> labels() {
    return text.lookupAll("*").stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private List<String> styled(String style) {
    return text.lookupAll("." + style).stream().map(node -> ((Text) node).getText()).toList();
  }
}
