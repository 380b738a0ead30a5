package app.siembra.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One entry of a card or a list: somebody's picture or a pill, a name, a line below it, perhaps a
/// note, and actions that are there only while the row has the focus or the mouse.
///
/// Its height never changes when the actions come: it is the height that the text needs beside
/// them. Where they do not fit beside the text they have a line of their own.
public final class Row extends Region {
  private static final double GAP = 12;
  private static final double LINE_GAP = 6;
  private static final double NARROWEST_TEXT_EM = 13;

  private final Label title = Lines.of("", Styles.NAME);
  private final Label detail = Lines.of("", Styles.DETAIL);
  private final Label note = Lines.of("", Styles.NOTE);
  private final VBox text = Styles.styled(new VBox(title, detail, note), Styles.ROW_TEXT);
  private final HBox lead = Styles.styled(new HBox(), Styles.ROW_LEAD);
  private final HBox actions = Styles.styled(new HBox(), Styles.ROW_ACTIONS);
  private final BooleanProperty chosen = new SimpleBooleanProperty();
  private final ObservableBooleanValue lit = hoverProperty().or(focusWithinProperty()).or(chosen);
  private Runnable open = () -> {};

  /// A row that says nothing yet.
  public Row() {
    Styles.styled(this, Styles.ROW);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    accessibleTextProperty()
        .bind(
            Bindings.concat(
                title.textProperty(), ". ", detail.textProperty(), " ", note.textProperty()));
    show(detail, "");
    show(note, "");
    actions.visibleProperty().bind(lit);
    lit.addListener(_ -> light());
    getChildren().addAll(lead, text, actions);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
  }

  public static Row of(String title) {
    return new Row().title(title);
  }

  /// What stands before the text.
  public Row lead(Node node) {
    lead.getChildren().setAll(node);
    return this;
  }

  public Row title(String words) {
    title.setText(words);
    return this;
  }

  /// The line below the title; none if `words` is empty.
  public Row detail(String words) {
    show(detail, words);
    return this;
  }

  /// The line in italics; none if `words` is empty.
  public Row note(String words) {
    show(note, words);
    return this;
  }

  /// What can be done with it, in the order in which it is read.
  public Row actions(Node... nodes) {
    actions.getChildren().setAll(nodes);
    setFocusTraversable(true);
    return this;
  }

  /// What Enter, Space or a click on the row does.
  public Row onOpen(Runnable action) {
    open = action;
    setFocusTraversable(true);
    return this;
  }

  /// Whether the row counts as having the focus because the list that it stands in says so.
  BooleanProperty chosen() {
    return chosen;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    var insets = getInsets();
    return insets.getLeft() + leadSpace() + text.prefWidth(-1) + actionSpace() + insets.getRight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var insets = getInsets();
    double room = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
    double content = Math.max(lead.prefHeight(-1), textHeight(room));
    double below = hasActions() ? actions.prefHeight(-1) : 0;
    double needed = actionsBeside(room) ? Math.max(content, below) : content + LINE_GAP + below;
    return snapSizeY(insets.getTop() + needed + insets.getBottom());
  }

  @Override
  protected void layoutChildren() {
    var insets = getInsets();
    double left = insets.getLeft();
    double room = getWidth() - left - insets.getRight();
    double actionHeight = actions.prefHeight(-1);
    double foot = actionsBeside(room) ? 0 : LINE_GAP + actionHeight;
    double height = getHeight() - insets.getTop() - insets.getBottom() - foot;
    boolean yields = lit.get() && actionsBeside(room);
    double textWidth = room - leadSpace() - (yields ? actionSpace() : 0);

    place(
        lead,
        left,
        insets.getTop() + (height - lead.prefHeight(-1)) / 2,
        lead.prefWidth(-1),
        lead.prefHeight(-1));
    double textHeight = text.prefHeight(textWidth);
    double textTop = insets.getTop() + (height - textHeight) / 2;
    place(text, left + leadSpace(), textTop, textWidth, textHeight);
    double actionWidth = Math.min(room, actions.prefWidth(-1));
    double actionTop =
        foot == 0
            ? insets.getTop() + (height - actionHeight) / 2
            : insets.getTop() + height + LINE_GAP;
    place(actions, left + room - actionWidth, actionTop, actionWidth, actionHeight);
  }

  private void place(Region region, double x, double y, double width, double height) {
    region.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
  }

  /// The height of the text where it has least room: beside the actions.
  private double textHeight(double room) {
    return text.prefHeight(room - leadSpace() - (actionsBeside(room) ? actionSpace() : 0));
  }

  private boolean actionsBeside(double room) {
    return !hasActions()
        || room - leadSpace() - actionSpace() >= NARROWEST_TEXT_EM * title.getFont().getSize();
  }

  private boolean hasActions() {
    return !actions.getChildren().isEmpty();
  }

  private double leadSpace() {
    return lead.getChildren().isEmpty() ? 0 : lead.prefWidth(-1) + GAP;
  }

  private double actionSpace() {
    return hasActions() ? actions.prefWidth(-1) + GAP : 0;
  }

  private void light() {
    pseudoClassStateChanged(Styles.LIT, lit.get());
    requestLayout();
  }

  private void onKey(KeyEvent event) {
    if (event.getTarget() == this
        && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      open.run();
      event.consume();
    }
  }

  private void onClick(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      open.run();
      event.consume();
    }
  }

  private static void show(Label line, String words) {
    line.setText(words);
    line.setManaged(!words.isEmpty());
    line.setVisible(!words.isEmpty());
  }
}
