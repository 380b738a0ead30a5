package app.siembra.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnWindowThread.class)
class ExchangeViewTest {
  @TempDir Path folder;
  private Studio studio;
  private Post post;
  private ExchangeView view;
  private ShownWindow window;

  @BeforeEach
  void show() throws IOException {
    studio = Studio.at(Files.createDirectory(folder.resolve("data")));
    post = new Post(folder);
    var model = new ExchangeViewModel(studio.services(), post, _ -> {}, studio.desk());
    view = new ExchangeView(model, studio.speech());
    window = ShownWindow.of(view.node());
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void filesThatItIsOpenedWithAreLookedIntoAndStored() throws IOException {
    view.with(List.of(post.file("one.vcf", Post.card("Ana López"), Post.card("Jon Otxoa"))), false);
    window.layout();

    press("Import 2 people");

    assertThat(studio.services().people().all()).hasSize(2);
    assertThat(says("2 people are in")).isTrue();
    assertThat(says("Import 2 people")).isFalse();
  }

  @Test
  void whatIsLeftOutIsListedOnceItIsOpened() throws IOException {
    view.with(
        List.of(post.file("one.vcf", Post.card("Ana López"), "BEGIN:VCARD\nFN:Cut\n")), false);
    window.layout();
    assertThat(says("Line 6: The card is cut off: its end is missing.")).isFalse();

    all(view.node())
        .filter(Hyperlink.class::isInstance)
        .map(Hyperlink.class::cast)
        .filter(link -> link.getText().equals("1 thing left out"))
        .findFirst()
        .orElseThrow()
        .fire();
    window.layout();

    assertThat(says("Line 6: The card is cut off: its end is missing.")).isTrue();
  }

  @Test
  void afterMergingTheKeyboardIsAtTheDecisionAboutTheNextPair() throws IOException {
    for (String name : new String[] {"Ana", "Rosa"}) {
      studio.add(name + " One");
      studio.set(name + " One", "email", name + "@example.org");
    }
    view.with(
        List.of(
            post.file(
                "a.vcf",
                Post.card("Anita", "Ana@example.org"),
                Post.card("Rosita", "Rosa@example.org"))),
        false);
    press("Import 2 people");

    press("Merge");

    assertThat(studio.services().people().all()).hasSize(3);
    assertThat(window.scene().getFocusOwner())
        .isInstanceOfSatisfying(
            Button.class, next -> assertThat(next.getText()).isEqualTo("Merge"));
    assertThat(says("Rosa One · Rosita")).isTrue();
    press("Not the same");
    assertThat(studio.services().duplicates().find()).isEmpty();
  }

  @Test
  void whoeverIsLookedForIsLedToTheFirstPair() {
    studio.add("Ana One");
    studio.add("One, Ana");

    view.with(List.of(), true);
    window.layout();

    assertThat(window.scene().getFocusOwner())
        .isInstanceOfSatisfying(
            Button.class, next -> assertThat(next.getText()).isEqualTo("Merge"));
  }

  @Test
  void afterAnImportThoseWhoMayBeThereTwiceAreOneKeyAway() throws IOException {
    studio.add("Ana One");
    view.with(List.of(post.file("a.vcf", Post.card("One, Ana"))), false);
    press("Import 1 person");

    press("One may be there twice: compare");

    assertThat(window.scene().getFocusOwner())
        .isInstanceOfSatisfying(
            Button.class, next -> assertThat(next.getText()).isEqualTo("Merge"));
  }

  private void press(String words) {
    var button =
        all(view.node())
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .filter(candidate -> candidate.getText().equals(words) && isShown(candidate))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words));
    button.requestFocus();
    button.fire();
    window.layout();
  }

  private boolean says(String words) {
    return all(view.node())
        .filter(Labeled.class::isInstance)
        .anyMatch(node -> ((Labeled) node).getText().equals(words) && isShown(node));
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(ExchangeViewTest::all))
        : Stream.of(node);
  }
}
