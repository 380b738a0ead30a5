package app.siembra.ui.people;

import app.siembra.ui.kit.Ellipsis;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Lozenges;
import app.siembra.ui.kit.Lozenges.Lozenge;
import app.siembra.ui.kit.Openable;
import app.siembra.ui.kit.Styles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One person of a long list: initials, name, a line or two, how things stand in words with a dot
/// before them, and the star. Each is as high as every other one, and made of few nodes: of a list
/// of 100,000 it is written on again and again.
final class Strip extends Region implements Openable {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final double EDGE = 0.75;
  private static final double LEAD = 2.72;
  private static final double TEXT = EDGE + LEAD + 0.9;
  private static final double STATE = 7.4;
  private static final double STAR = 2.4;
  private static final double TAGS = 0.7;

  /// From this room for the line below the name on, in em, it has one line, else two.
  private static final double WIDE = 30;

  /// The same where it is a whole sentence, whose end matters.
  private static final double WIDE_FOR_SENTENCE = 40;

  private final Text letter = new Text("M");
  private final Region disc = Styles.styled(new Region(), "row-lead", "initials", "tint-1");
  private final Text letters = Styles.styled(new Text(), "strip-letters");
  private final Icon check = new Icon(Feather.CHECK);
  private final Text name = Styles.styled(new Text(), "strip-name");
  private final Text line = Styles.styled(new Text(), "strip-line");
  private final Region dot = Styles.styled(new Region(), "state-dot", "unsorted");
  private final Text state = Styles.styled(new Text(), "strip-line");
  private final Button star = Styles.styled(new Button(), "star-button", "unstarred");
  private final BooleanProperty chosen = new SimpleBooleanProperty();
  private @Nullable Initials portrait;
  private @Nullable Lozenges tags;
  private String wholeName = "";
  private String wholeLine = "";
  private boolean sentence;
  private String tint = "tint-1";
  private String standing = "unsorted";
  private String starring = "unstarred";
  private Runnable open = () -> {};

  /// @param starWord what the star is called, for those who do not see it
  Strip(ObservableValue<String> starWord) {
    Styles.styled(this, "row", "strip");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    star.setGraphic(Styles.styled(new Region(), "star"));
    star.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    star.setFocusTraversable(false);
    star.accessibleTextProperty().bind(starWord);
    letter.setVisible(false);
    letters.setMouseTransparent(true);
    getChildren().addAll(letter, disc, letters, check, name, line, dot, state, star);
    getChildren().forEach(child -> child.setManaged(false));
    letters.setTextOrigin(VPos.CENTER);
    name.setTextOrigin(VPos.TOP);
    line.setTextOrigin(VPos.TOP);
    state.setTextOrigin(VPos.CENTER);
    chosen.subscribe(this::light);
    hoverProperty().subscribe(this::light);
    disc.hoverProperty().subscribe(is -> pseudoClassStateChanged(POINTED, is));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
  }

  /// What stands below the name.
  ///
  /// @param sentence whether it is one, which is not to be cut
  record Line(String words, boolean sentence) {}

  /// What a strip says.
  ///
  /// @param photo which photograph stands in place of the initials, or empty
  /// @param key how things stand, in style sheets
  /// @param unseen what is said to those who do not see it
  record Words(
      String name,
      String initials,
      String photo,
      Line line,
      String key,
      String state,
      String unseen) {}

  /// Shows this person, in place of whoever was shown before.
  ///
  /// @param labels tags to be seen beside the name
  void show(Words words, List<Lozenge> labels, boolean starred, Runnable toggle) {
    wholeName = words.name();
    wholeLine = words.line().words();
    sentence = words.line().sentence();
    letters.setText(words.initials());
    portray(words);
    label(labels);
    state.setText(words.state());
    tint = Initials.tint(words.name());
    standing = words.key();
    starring = starred ? "starred" : "unstarred";
    star.setOnAction(_ -> toggle.run());
    setAccessibleText(
        Stream.concat(
                Stream.of(words.name() + ".", words.line().words()),
                labels.stream().map(Lozenge::word))
            .collect(Collectors.joining(" ", "", " " + words.unseen())));
    requestLayout();
  }

  /// Over the initials; most people have none.
  private void portray(Words words) {
    boolean any = !words.photo().isEmpty();
    if (any && portrait == null) {
      portrait = Styles.styled(new Initials(), "strip-portrait");
      portrait.setManaged(false);
      portrait.setMouseTransparent(true);
      getChildren().add(getChildren().indexOf(check), portrait);
    }
    if (portrait != null) {
      portrait.setVisible(any);
      portrait.show(words.initials(), words.name(), words.photo());
    }
  }

  /// Beside the name; most people have none.
  private void label(List<Lozenge> words) {
    if (!words.isEmpty() && tags == null) {
      tags = new Lozenges();
      getChildren().add(tags);
    }
    if (tags != null) {
      tags.setVisible(!words.isEmpty());
      tags.show(words);
    }
  }

  /// In place of the style that it had at last.
  private static void style(Region node, String style) {
    var styles = node.getStyleClass();
    if (!styles.getLast().equals(style)) {
      styles.set(styles.size() - 1, style);
    }
  }

  @Override
  public Strip onOpen(Runnable action) {
    open = action;
    return this;
  }

  @Override
  public BooleanProperty chosen() {
    return chosen;
  }

  /// How high each is in a list of this width, in em: a line more where there is little room.
  ///
  /// @param sentence whether the lines are whole sentences
  static double height(double width, boolean sentence) {
    return isWide(width, sentence) ? 4.15 : 5.4;
  }

  private static boolean isWide(double width, boolean sentence) {
    return width - TEXT - STATE - STAR >= (sentence ? WIDE_FOR_SENTENCE : WIDE);
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(height(width / em(), sentence) * em());
  }

  @Override
  protected void layoutChildren() {
    // Styles that change in here are worked out at once, others in the next frame only.
    style(disc, tint);
    style(dot, standing);
    style(star, starring);
    double em = em();
    double middle = getHeight() / 2;
    double size = snapSizeX(LEAD * em);
    double left = snapPositionX(EDGE * em);
    disc.resizeRelocate(left, snapPositionY(middle - size / 2), size, size);
    letters.setX(left + (size - letters.getLayoutBounds().getWidth()) / 2);
    letters.setY(middle);
    if (portrait != null) {
      portrait.resizeRelocate(left, snapPositionY(middle - size / 2), size, size);
    }
    double checkSize = check.prefWidth(-1);
    double checkHeight = check.prefHeight(-1);
    check.resizeRelocate(
        snapPositionX(left + (size - checkSize) / 2),
        snapPositionY(middle - checkHeight / 2),
        checkSize,
        checkHeight);

    double starLeft = getWidth() - STAR * em;
    double stateLeft = starLeft - STATE * em;
    layText(snapPositionX(TEXT * em), stateLeft - TEXT * em - em, middle);
    double point = snapSizeX(0.55 * em);
    dot.resizeRelocate(snapPositionX(stateLeft), snapPositionY(middle - point / 2), point, point);
    state.setX(snapPositionX(stateLeft + 1.1 * em));
    state.setY(middle);
    double starSize = snapSizeX(star.prefWidth(-1));
    star.resizeRelocate(
        snapPositionX(starLeft), snapPositionY(middle - starSize / 2), starSize, starSize);
  }

  private void layText(double x, double room, double middle) {
    Ellipsis.fit(name, wholeName, room);
    int lines = isWide(getWidth() / em(), sentence) ? 1 : 2;
    if (lines == 1) {
      Ellipsis.fit(line, wholeLine, room);
    } else {
      Ellipsis.fit(line, wholeLine, room, lines);
    }
    double gap = wholeLine.isEmpty() ? 0 : 3;
    double nameHeight = name.getLayoutBounds().getHeight();
    double lineHeight = wholeLine.isEmpty() ? 0 : line.getLayoutBounds().getHeight();
    double top = snapPositionY(middle - (nameHeight + gap + lineHeight) / 2);
    if (tags != null) {
      double left = name.getLayoutBounds().getWidth() + TAGS * em();
      tags.lay(snapPositionX(x + left), top + nameHeight / 2, Math.max(0, room - left));
    }
    name.setX(x);
    name.setY(top);
    line.setX(x);
    line.setY(snapPositionY(top + nameHeight + gap));
  }

  private double em() {
    return letter.getFont().getSize();
  }

  private void light() {
    pseudoClassStateChanged(LIT, chosen.get() || isHover());
  }

  private void onClick(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      open.run();
      event.consume();
    }
  }
}
