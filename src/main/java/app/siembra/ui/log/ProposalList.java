package app.siembra.ui.log;

import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.PersonRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What could complete the name or topic that is being typed, one below another.
final class ProposalList extends VBox {
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  private final Consumer<Proposal> take;
  private int start;

  /// @param take is told what was clicked
  ProposalList(Consumer<Proposal> take) {
    this.take = take;
    Styles.styled(this, "proposals");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setManaged(false);
    setVisible(false);
  }

  /// Where in the line the word begins that is completed.
  int start() {
    return start;
  }

  void show(Completion completion) {
    Partial partial = completion.partial();
    start = partial == null ? 0 : partial.start();
    List<Node> rows = new ArrayList<>();
    for (Proposal proposal : completion.proposals()) {
      Node row = createRow(proposal);
      row.pseudoClassStateChanged(MARKED, rows.size() == completion.marked());
      rows.add(row);
    }
    getChildren().setAll(rows);
    setVisible(completion.isOpen());
  }

  private Node createRow(Proposal proposal) {
    HBox row =
        switch (proposal) {
          case Proposal.Somebody(var person) ->
              row(new Initials(person.name()), person.name(), PersonRow.line(person.profile()));
          case Proposal.Everybody(_, var name) -> row(sign("@@"), name, "");
          case Proposal.Subject(var topic, var sign) -> row(sign(sign), topic.name(), "");
        };
    row.setOnMousePressed(
        event -> {
          take.accept(proposal);
          event.consume();
        });
    return row;
  }

  private static HBox row(Node lead, String name, String detail) {
    var title = Styles.styled(new Label(name), Styles.NAME);
    title.setMinWidth(USE_PREF_SIZE);
    var row = Styles.styled(new HBox(lead, title), "proposal");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(name + " " + detail);
    if (!detail.isEmpty()) {
      row.getChildren().add(Styles.styled(new Label(detail), Styles.DETAIL));
    }
    return row;
  }

  private static Label sign(String sign) {
    return Styles.styled(new Label(sign), "proposal-sign");
  }
}
