package app.siembra.ui.log;

import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.OfferList;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.PersonRow;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// What could complete the name or topic that is being typed; it lies over the rest of the sheet.
final class CompletionList extends StackPane {
  private final OfferList<Proposal> offers;
  private int start;

  /// @param take is told what was clicked
  CompletionList(Consumer<Proposal> take) {
    this.offers = new OfferList<>(CompletionList::look, take);
    Styles.styled(this, "log-completion");
    setManaged(false);
    setVisible(false);
    getChildren().add(offers);
  }

  /// Where in the line the word begins that is completed.
  int start() {
    return start;
  }

  void show(Completion completion) {
    Partial partial = completion.partial();
    start = partial == null ? 0 : partial.start();
    offers.show(completion.proposals());
    offers.mark(completion.marked());
    setVisible(completion.isOpen());
  }

  private static OfferList.Look look(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Somebody(var person) ->
          new OfferList.Look(
              new Initials(person.initials(), person.name(), person.photo()),
              person.name(),
              PersonRow.line(person.profile()));
      case Proposal.Everybody everybody -> new OfferList.Look(sign("@@"), everybody.name(), "");
      case Proposal.Subject subject -> new OfferList.Look(sign(subject.sign()), subject.name(), "");
    };
  }

  private static Label sign(String sign) {
    return Styles.styled(new Label(sign), "log-offer-sign");
  }
}
