package app.siembra.ui.log;

import app.siembra.model.Direction;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipPane;
import app.siembra.ui.kit.Choice;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.Columns.Column;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.log.TalkReading.Spot;
import app.siembra.ui.parts.Choices;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The part of the form with what is kept besides: a chip for each, and the fields of help, there
/// while it is being noted. A click on help changes it; the cross leaves a thing out.
final class KeptPart extends VBox {
  private final TalkFormViewModel model;
  private final HelpDraft draft;
  private final Speech speech;
  private final ChipPane chips = new ChipPane();
  private final Hyperlink add;
  private final TextField text;
  private final Choices<Direction> directions;
  private final Choices<HelpSize> sizes;
  private final Choice<HelpKind> kinds;

  KeptPart(TalkFormViewModel model, Speech speech, FormFields<Spot> form) {
    this.model = model;
    this.draft = model.fields().help;
    this.speech = speech;
    this.text = form.line(draft.text);
    this.directions =
        new Choices<>(
            speech, List.of(Direction.values()), (voice, value) -> voice.words().direction(value));
    this.sizes =
        new Choices<>(
            speech, List.of(HelpSize.values()), (voice, value) -> voice.words().size(value));
    this.kinds = new Choice<HelpKind>(kind -> leading(kind)).onCommit(draft::choose);
    this.add = Buttons.link(speech.bind("talk.help.add"), this::begin);
    Styles.styled(this, "talk-kept");
    getChildren().addAll(chips, Presence.of(createDraft(), draft.open));
  }

  private String leading(HelpKind kind) {
    var words = speech.voice().get().words();
    return words.leading(words.kind(kind));
  }

  private Node createDraft() {
    text.setOnAction(_ -> take());
    text.promptTextProperty().bind(speech.bind("talk.help.prompt"));
    text.accessibleTextProperty().bind(speech.bind("talk.help.prompt"));
    var how = Styles.styled(new FlowPane(directions.node(), sizes.node()), "talk-help-choices");
    HBox.setHgrow(how, Priority.ALWAYS);
    var choices = new HBox(how, Buttons.plain(speech.bind("talk.help.take"), this::take));
    var what = new Columns(TalkFormView.BESIDE_EM, Column.of(1.5, text), Column.of(1, kinds));
    kinds.setMaxWidth(Double.MAX_VALUE);
    var draftBox = Styles.styled(new VBox(what, choices), "talk-help");
    draftBox.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    return draftBox;
  }

  private void begin() {
    draft.take();
    draft.begin();
    text.requestFocus();
  }

  private void take() {
    draft.take();
    add.requestFocus();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      draft.leave();
      add.requestFocus();
      event.consume();
    }
  }

  /// Follows the model until the subscription ends.
  Subscription show() {
    return Subscription.combine(
        speech.voice().subscribe(_ -> fill()),
        model.fields().more.subscribe(this::fill),
        draft.kind.subscribe(this::showKind),
        directions.tie(draft.direction),
        sizes.tie(draft.size));
  }

  private void showKind(HelpKind kind) {
    kinds.show(List.of(HelpKind.values()), kind);
  }

  private void fill() {
    chips
        .getChildren()
        .setAll(
            Stream.concat(model.fields().more.stream().map(this::createChip), Stream.of(add))
                .toList());
    showKind(draft.kind.get());
  }

  private Node createChip(Kept kept) {
    var words = new LogWords(speech.voice().get());
    return new SaidChip(
        words.of(kept.fact()),
        ChipLook.of(kept.fact()),
        true,
        words,
        new SaidChip.Acts() {
          @Override
          public void edit() {
            draft.begin(kept);
            text.requestFocus();
          }

          @Override
          public void remove() {
            model.leaveOut(kept);
            add.requestFocus();
          }
        });
  }
}
