package app.siembra.ui.welcome;

import app.siembra.service.Whom;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.OfferList;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Speech;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The second step: whom the user does not want to lose.
final class KeepStep extends StepView {
  private final KeepViewModel model;
  private final Speech speech;
  private final ChipField<Someone> field;
  private final FlowPane likely = Styles.styled(new FlowPane(), "chips");
  private final Keyed<Someone> likelyChips = new Keyed<>(likely, this::createLikely);
  private final VBox rows = Styles.styled(new VBox(), "friends");
  private final Keyed<Friend> friendRows = new Keyed<>(rows, this::createFriend);

  KeepStep(KeepViewModel model, Desk desk) {
    this.model = model;
    this.speech = desk.speech();
    this.field =
        new ChipField<>(
                desk.tasks(),
                new ChipField.Offer<Someone>(
                    model::find,
                    model::make,
                    this::look,
                    name -> speech.bind("field.remove", name)))
            .handingOver(model::add)
            .takingWhenLeft();
  }

  private OfferList.Look look(Someone someone) {
    return switch (someone.whom()) {
      case Whom.Known _ ->
          new OfferList.Look(
              new Initials(someone.initials(), someone.name(), someone.photo()),
              someone.name(),
              someone.detail());
      case Whom.New _ ->
          new OfferList.Look(
              new Icon(Feather.USER_PLUS), someone.name(), speech.get("welcome.keep.new"));
    };
  }

  @Override
  protected Parent build() {
    return Styles.styled(new VBox(createChoice(), createFriends()), "welcome-keep");
  }

  private Node createChoice() {
    field.input().promptTextProperty().bind(speech.bind("welcome.keep.prompt"));
    field.input().accessibleTextProperty().bind(speech.bind("welcome.keep.field"));
    return Card.plain()
        .inside(
            new Field(speech.bind("welcome.keep.field"), field),
            Presence.of(createLikelyOnes(), Bindings.isNotEmpty(model.likely())),
            createKept());
  }

  private Node createLikelyOnes() {
    return Styles.styled(
        new VBox(Lines.of(speech.bind("welcome.keep.likely"), Styles.DETAIL), likely),
        "welcome-likely");
  }

  private Node createKept() {
    var kept =
        Lines.of(
            Bindings.createStringBinding(
                () -> new WelcomeWords(speech.voice().get()).kept(model.kept()),
                model.kept(),
                speech.voice()),
            Styles.DETAIL);
    return Presence.whereSaid(kept);
  }

  private Node createFriends() {
    return Presence.of(
        Card.titled(
                Bindings.createStringBinding(
                    () ->
                        speech
                            .voice()
                            .get()
                            .texts()
                            .count("welcome.keep.chosen", model.friends().size()),
                    model.friends(),
                    speech.voice()))
            .inside(Lines.of(speech.bind("welcome.keep.each"), Styles.DETAIL))
            .with(rows),
        Bindings.isNotEmpty(model.friends()));
  }

  private Node createLikely(Someone someone) {
    return Buttons.chip(someone.name(), () -> model.add(someone));
  }

  private Node createFriend(Friend friend) {
    return new FriendRow(friend, model.circles(), speech, () -> model.remove(friend)).node();
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.likely().subscribe(() -> likelyChips.show(List.copyOf(model.likely()))),
        model.friends().subscribe(this::showFriends),
        model.circles().subscribe(this::renew),
        speech.voice().subscribe(_ -> renew()));
  }

  private void renew() {
    friendRows.forget();
    showFriends();
    likelyChips.show(List.copyOf(model.likely()));
  }

  private void showFriends() {
    friendRows.show(List.copyOf(model.friends()));
  }

  @Override
  void enter() {
    field.input().requestFocus();
  }

  @Override
  boolean giveUp() {
    return giveUp(field.input());
  }
}
