package app.siembra.ui.log;

import app.siembra.model.Channel;
import app.siembra.model.PersonLine;
import app.siembra.phrase.Mention;
import app.siembra.phrase.Names;
import app.siembra.text.Pieces;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.KeyHint;
import app.siembra.ui.kit.Pill;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.PersonRow;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The chips below the line: what it says, and what it asks.
final class ChipFlow extends FlowPane {
  private static final KeyCombination TALK = KeyCombination.valueOf("Shortcut+T");
  private static final List<Channel> OFFERED =
      List.of(Channel.CALL, Channel.FACE_TO_FACE, Channel.MESSAGE);

  private final LogViewModel model;
  private final LineInput input;
  private int removed = -1;

  ChipFlow(LogViewModel model, LineInput input) {
    this.model = model;
    this.input = input;
    Styles.styled(this, "chips", "log-chips");
    setMinWidth(0);
  }

  void show(List<Chip> chips, LogWords words) {
    getChildren().setAll(chips.stream().flatMap(chip -> nodes(chip, words)).toList());
    if (removed >= 0) {
      enter(removed);
      removed = -1;
    }
  }

  /// The keys stay among the chips where one was removed by them, until none is left.
  private void enter(int index) {
    List<SaidChip> said = said();
    if (said.isEmpty()) {
      input.enter();
    } else {
      said.get(Math.min(index, said.size() - 1)).enter();
    }
  }

  private List<SaidChip> said() {
    return getChildren().stream()
        .filter(SaidChip.class::isInstance)
        .map(SaidChip.class::cast)
        .toList();
  }

  private Stream<Node> nodes(Chip chip, LogWords words) {
    return switch (chip) {
      case Chip.Unknown unknown ->
          Stream.of(
              said(unknown, words),
              choice(words.get("log.chip.create"), () -> model.line().make(unknown.name())));
      case Chip.Which which ->
          Stream.concat(Stream.of(said(which, words)), candidates(which.mention()));
      case Chip.Said said -> Stream.of(said(said, words));
      case Chip.DidYouTalk _ -> didYouTalk(words);
      case Chip.ToCome(var date) ->
          Stream.of(
              choice(words.get("log.chip.to-come", words.day(date)), () -> model.line().plan()));
      case Chip.Offer offer -> offer(offer, words);
    };
  }

  private Node said(Chip.Said said, LogWords words) {
    var chip =
        new SaidChip(
            words.of(said), ChipLook.of(said), !said.spans().isEmpty(), words, new Acts(said));
    chip.maxWidthProperty().bind(widthProperty());
    return chip;
  }

  private final class Acts implements SaidChip.Acts {
    private final Chip.Said said;

    Acts(Chip.Said said) {
      this.said = said;
    }

    @Override
    public void edit() {
      var place = model.line().place(said);
      input.enter();
      input.mark(place);
    }

    @Override
    public void remove() {
      var focused = said().stream().filter(Node::isFocusWithin).findFirst();
      removed = focused.map(said()::indexOf).orElse(-1);
      model.line().remove(said);
      if (focused.isEmpty()) {
        input.enter();
      }
    }
  }

  private Stream<Node> candidates(Mention.Ambiguous mention) {
    return mention.candidates().stream()
        .map(person -> choice(told(person), () -> model.line().choose(mention, person)));
  }

  /// The name and what tells this person from another one of the same name.
  private String told(Names.Named person) {
    String line = model.known(person.id()).map(PersonLine::profile).map(PersonRow::line).orElse("");
    return Pieces.dotted(person.name(), line);
  }

  private Stream<Node> didYouTalk(LogWords words) {
    var note = new Pill(words.voice().words().channel(Channel.NOTE), Pill.Tone.PLAIN);
    note.setGraphic(new Icon(Feather.FILE_TEXT));
    var channels =
        OFFERED.stream()
            .<Node>map(
                channel ->
                    choice(
                        words.get("log.as." + channel.key()), () -> model.line().talked(channel)));
    return Stream.of(
            Stream.of(note, asked(words.get("log.chip.did-you-talk")), new KeyHint(TALK)), channels)
        .flatMap(nodes -> nodes);
  }

  /// A need that is offered can be left where it is, too.
  private Stream<Node> offer(Chip.Offer offer, LogWords words) {
    var suggestion = offer.suggestion();
    String text = words.get("log.chip.offer", suggestion.text());
    var take = choice(text, () -> model.line().accept(suggestion));
    Runnable leave =
        () -> {
          model.line().refuse(suggestion);
          input.enter();
        };
    var cross = SaidChip.cross(words.get("field.remove", text), leave);
    return Stream.of(Styles.styled(new HBox(Buttons.onDelete(take, leave), cross), "log-offered"));
  }

  private static Label asked(String words) {
    return Styles.styled(new Label(words), "log-asked");
  }

  /// A chip to press, after which one types on.
  private Button choice(String words, Runnable action) {
    var button = Styles.styled(new Button(words), "chip", "log-choice");
    button.setMnemonicParsing(false);
    button.setOnAction(
        _ -> {
          action.run();
          input.enter();
        });
    return button;
  }
}
