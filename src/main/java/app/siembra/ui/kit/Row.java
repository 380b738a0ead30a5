package app.siembra.ui.kit;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One entry of a card or a list: somebody's picture or a pill, a name, a line below it, perhaps a
/// note, and actions that are there only while the row has the focus or the mouse, unless they
/// stand. Nothing moves when they come: they lie over the end of the words, or their place is kept,
/// see [RowPlan]. What stands aside at the right is always there.
public final class Row extends Region implements Openable {
  /// Where a long double name goes on in the next line rather than in the middle of a word.
  private static final Pattern WITHIN_DOUBLE_NAME = Pattern.compile("(?<=\\p{L}{8}-)(?=\\p{L}{8})");

  /// JavaFX begins a new line at white space alone: the thinnest there is.
  private static final String MAY_WRAP = "\u200A";

  /// What the ground of actions that lie over the words leaves of the row's own, for its ring.
  private static final double GROUND_EDGE = 2;

  private final StringProperty name = new SimpleStringProperty("");
  private final Label title = Lines.of("", Styles.NAME);
  private final Label detail = Lines.of("", Styles.DETAIL);
  private final Label note = Lines.of("", Styles.NOTE);
  private final VBox text = Styles.styled(new VBox(detail, note), Styles.ROW_TEXT);
  private final HBox lead = Styles.styled(new HBox(), Styles.ROW_LEAD);
  private final HBox actions = Styles.styled(new HBox(), Styles.ROW_ACTIONS);
  private final HBox aside = Styles.styled(new HBox(), Styles.ROW_ASIDE);
  private final StringProperty unseen = new SimpleStringProperty("");
  private final BooleanProperty chosen = new SimpleBooleanProperty();
  private final ObservableBooleanValue lit = hoverProperty().or(focusWithinProperty()).or(chosen);
  private final BooleanProperty inviting = new SimpleBooleanProperty();
  private Region head = title;
  private RowPlan.Room least = RowPlan.Room.NONE;
  private RowPlan.Room kept = RowPlan.Room.NONE;
  private Runnable open = () -> {};

  /// A row that says nothing yet.
  public Row() {
    Styles.styled(this, Styles.ROW);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    accessibleTextProperty()
        .bind(
            Bindings.concat(
                name, ". ", detail.textProperty(), " ", note.textProperty(), " ", unseen));
    show(detail, "");
    show(note, "");
    actions.visibleProperty().bind(inviting.or(lit));
    lit.subscribe(is -> pseudoClassStateChanged(Styles.LIT, is));
    inviting.subscribe(is -> pseudoClassStateChanged(Styles.INVITING, is));
    getChildren().addAll(lead, title, text, actions, aside);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    addEventFilter(MouseEvent.MOUSE_PRESSED, Row::passOverSecond);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
  }

  public static Row of(String title) {
    return new Row().title(title);
  }

  /// What stands before the text. A row of a long list is written on again and again: there use the
  /// other ones, which keep the node.
  public Row lead(Node node) {
    lead.getChildren().setAll(node);
    return this;
  }

  /// The node of this kind before the text, made where there is none yet.
  public <N extends Node> N lead(Class<N> kind, Supplier<? extends N> make) {
    return kept(lead, kind, make);
  }

  /// The node of this kind at the right, made where there is none yet.
  public <N extends Node> N aside(Class<N> kind, Supplier<? extends N> make) {
    return kept(aside, kind, make);
  }

  /// What screen readers say after everything else, for what the eye sees without words.
  public Row unseen(String words) {
    unseen.set(words);
    return this;
  }

  /// Somebody's initials before the text, on the tint of their name.
  public Row initials(String initials, String name) {
    lead(Initials.class, Initials::new).show(initials, name);
    return this;
  }

  /// The same with the photograph of that name in their place; see [Portraits].
  public Row initials(String initials, String name, String photo) {
    lead(Initials.class, Initials::new).show(initials, name, photo);
    return this;
  }

  /// A pill before the text.
  public Row pill(String words, Pill.Tone tone) {
    lead(Pill.class, () -> new Pill(words, tone)).show(words, tone);
    return this;
  }

  public Row title(String words) {
    name.set(words);
    title.setText(WITHIN_DOUBLE_NAME.matcher(words).replaceAll(MAY_WRAP));
    return this;
  }

  /// The title with what stands out in it, for a row that is not written on again.
  public Row title(MarkedText words) {
    name.set(words.words());
    getChildren().set(getChildren().indexOf(head), words);
    head = words;
    return this;
  }

  /// The line below the title likewise.
  public Row detail(MarkedText words) {
    detail.setText(words.words());
    text.getChildren().set(0, words);
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

  /// What stands below the text, and is always there: where the row is a question, the answers to
  /// it. As it can be pressed, no actions come over it.
  public Row below(Node node) {
    text.getChildren().setAll(detail, note, node);
    setFocusTraversable(true);
    least = Collections.max(List.of(least, RowPlan.Room.LINES));
    return keep(Collections.max(List.of(least, kept)));
  }

  /// What can be done with it, in the order in which it is read.
  public Row actions(Node... nodes) {
    actions.getChildren().setAll(nodes);
    setFocusTraversable(true);
    return this;
  }

  /// Shows the actions always: where the row is there for their sake.
  public Row standing() {
    inviting.set(true);
    least = RowPlan.Room.STANDING;
    return keep(least);
  }

  /// What Enter, Space or a click on the row does.
  @Override
  public Row onOpen(Runnable action) {
    open = action;
    setFocusTraversable(true);
    return this;
  }

  /// Whether the row counts as having the focus because the list that it stands in says so.
  @Override
  public BooleanProperty chosen() {
    return chosen;
  }

  /// Lets the words keep away from the actions, or not where the row does not need it by itself.
  Row keep(RowPlan.Room room) {
    kept = Collections.max(List.of(least, room));
    actions.pseudoClassStateChanged(Styles.KEPT, kept.compareTo(RowPlan.Room.LINES) > 0);
    requestLayout();
    return this;
  }

  /// Whether the row has the focus or the mouse, or counts as having it.
  ObservableBooleanValue lit() {
    return lit;
  }

  /// Whether the actions can be seen although the row has neither the focus nor the mouse.
  BooleanProperty inviting() {
    return inviting;
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
    double words = Math.max(head.prefWidth(-1), text.prefWidth(-1));
    var plan = plan(words);
    double own = plan.lead().space() + words + plan.actions().width() + asideSpace();
    return snapSizeX(insets.getLeft() + own + insets.getRight());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var insets = getInsets();
    double room = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
    var plan = plan(room - asideSpace());
    return snapSizeY(insets.getTop() + plan.height() + insets.getBottom());
  }

  @Override
  protected void layoutChildren() {
    var insets = getInsets();
    double left = insets.getLeft();
    double room = getWidth() - left - insets.getRight() - asideSpace();
    double height = getHeight() - insets.getTop() - insets.getBottom();
    var plan = plan(room);

    double leadHeight = lead.prefHeight(-1);
    double leadTop =
        insets.getTop() + plan.leadLift() + (height - plan.leadLift() - leadHeight) / 2;
    place(lead, left, leadTop, plan.lead().width(), leadHeight);
    double titleTop =
        insets.getTop() + plan.above() + (height - plan.above() - plan.textHeight()) / 2;
    double textLeft = left + plan.lead().space();
    place(head, textLeft, titleTop, plan.title().width(), plan.title().height());
    place(
        text,
        textLeft,
        titleTop + plan.title().height() + plan.lineGap(),
        plan.lines().width(),
        plan.lines().height());
    placeActions(plan, left, room, titleTop + plan.title().height());
    double asideWidth = aside.prefWidth(-1);
    double asideLeft = getWidth() - insets.getRight() - asideWidth;
    place(aside, asideLeft, insets.getTop(), asideWidth, height);
  }

  /// @param below where the title ends
  private void placeActions(RowPlan plan, double left, double room, double below) {
    double height = plan.actions().height();
    double width = Math.min(room, plan.actions().width());
    double x = left + room - width;
    double bottom = getHeight() - GROUND_EDGE;
    switch (plan.place()) {
      case OVER -> place(actions, x, GROUND_EDGE, width, bottom - GROUND_EDGE);
      case OVER_LINES -> {
        double top = Math.min(below, bottom - height);
        place(actions, x, top, width, bottom - top);
      }
      case BESIDE -> {
        double inner = getHeight() - getInsets().getTop() - getInsets().getBottom();
        place(actions, x, getInsets().getTop() + (inner - height) / 2, width, height);
      }
      case ABOVE, OVER_TITLE -> place(actions, x, RowPlan.EDGE, width, height);
    }
  }

  private double asideSpace() {
    return aside.getChildren().isEmpty() ? 0 : aside.prefWidth(-1) + RowPlan.GAP;
  }

  private RowPlan plan(double room) {
    return RowPlan.of(
        room,
        getInsets().getTop(),
        lead,
        new RowPlan.Title(head, title.getFont().getSize()),
        text,
        actions,
        kept);
  }

  private void place(Region region, double x, double y, double width, double height) {
    region.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
  }

  private void onKey(KeyEvent event) {
    if (event.getTarget() == this
        && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      open.run();
      event.consume();
    }
  }

  /// What was acted upon often leaves, and then the second half of a double click would act upon
  /// whatever came into its place.
  private static void passOverSecond(MouseEvent event) {
    if (event.getClickCount() > 1
        && event.getTarget() instanceof Node node
        && Stream.iterate(node, Objects::nonNull, Node::getParent)
            .takeWhile(each -> !(each instanceof Row))
            .anyMatch(ButtonBase.class::isInstance)) {
      event.consume();
    }
  }

  private void onClick(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 1
        && event.isStillSincePress()) {
      open.run();
      event.consume();
    }
  }

  private static <N extends Node> N kept(Pane place, Class<N> kind, Supplier<? extends N> make) {
    var nodes = place.getChildren();
    if (nodes.isEmpty() || !kind.isInstance(nodes.getFirst())) {
      nodes.setAll(make.get());
    }
    return kind.cast(nodes.getFirst());
  }

  private static void show(Label line, String words) {
    line.setText(words);
    line.setManaged(!words.isEmpty());
    line.setVisible(!words.isEmpty());
  }
}
