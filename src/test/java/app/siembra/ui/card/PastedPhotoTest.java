package app.siembra.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture that is pasted into the form of a person.
final class PastedPhotoTest {
  @TempDir Path folder;
  private final Board board = new Board();
  private Studio studio;
  private PersonId ana;
  private EditPersonViewModel form;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    ana = studio.add("Ana López");
    form = new EditPersonViewModel(studio.services(), board, studio.desk());
    form.open(ana);
  }

  @AfterEach
  void close() {
    studio.close();
    assertThat(studio.unhandled()).isEmpty();
  }

  @Test
  void becomesThePhotographAtOnceAndSavingTheFormLeavesItThere() {
    board.picture = new Clipboard.Pasted(new int[64 * 64], 64);
    form.filled().get().draft().notes().text().set("on the form");

    assertThat(form.paste()).isTrue();
    assertThat(form.photo().hash().get()).isNotEmpty().isEqualTo(photo());

    form.save();
    assertThat(photo()).isEqualTo(form.photo().hash().get());
    assertThat(studio.services().people().get(ana).card().notes()).isEqualTo("on the form");
  }

  @Test
  void leavesTextToTheFieldInWhichOneTypes() {
    board.picture = new Clipboard.Pasted(new int[64 * 64], 64);
    board.text = true;
    assertThat(form.paste()).isFalse();

    board.picture = null;
    board.text = false;
    assertThat(form.paste()).isFalse();
    assertThat(photo()).isEmpty();
  }

  @Test
  void thatIsTooLargeIsRefusedInASentence() {
    board.picture = new Clipboard.Pasted(new int[0], 0);

    assertThat(form.paste()).isTrue();

    assertThat(form.photo().wrong().get()).isNotEmpty();
    assertThat(photo()).isEmpty();
  }

  private String photo() {
    return studio.services().people().get(ana).card().photo().map(one -> one.hash()).orElse("");
  }

  private static final class Board implements Clipboard {
    private Pasted picture;
    private boolean text;

    @Override
    public void put(String words) {}

    @Override
    public boolean hasText() {
      return text;
    }

    @Override
    public Optional<Pasted> picture() {
      return Optional.ofNullable(picture);
    }
  }
}
