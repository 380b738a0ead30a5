package app.siembra.ui.person;

import app.siembra.model.Card;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.parts.Reached;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;

/// The page of Marta, or of somebody else, in a window, in use.
final class PageInUse implements AutoCloseable {
  final Studio studio;
  final Reached reached = new Reached();
  final PersonId id;
  private final ShownWindow window;

  PageInUse(Path folder) {
    this(folder, Marta::fill);
  }

  /// The page of whom `fill` answers.
  PageInUse(Path folder, Function<Studio, PersonId> fill) {
    studio = Studio.at(folder);
    id = fill.apply(studio);
    var model = new PersonViewModel(studio.services(), id, studio.outdoors(), studio.desk());
    window = ShownWindow.of(new PersonView(model, studio.speech(), reached).node());
  }

  @Override
  public void close() {
    window.close();
    studio.close();
  }

  void press(KeyCode key) {
    window.press(key);
  }

  void undo() {
    studio.services().undo().undo(Studio.NOW);
    studio.settle();
    window.layout();
  }

  void change(UnaryOperator<Card> edit) {
    studio
        .services()
        .people()
        .edit(id, person -> person.withCard(edit.apply(person.card())), Studio.NOW);
    studio.settle();
    window.layout();
  }

  void settle() {
    studio.settle();
    window.layout();
  }

  void log(String line) {
    studio.logAgo(0, line);
    window.layout();
  }

  void edit(UnaryOperator<Person> edit) {
    studio.services().people().edit(id, edit, Studio.NOW);
    settle();
  }

  /// The link of these words among those that a selector finds.
  Hyperlink first(String links, String words) {
    return window.scene().getRoot().lookupAll(links).stream()
        .map(Hyperlink.class::cast)
        .filter(link -> link.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  /// The title of the row that has the focus.
  String focusedRow() {
    return ((Labeled) focused().lookup(".name")).getText();
  }

  /// A note about her, of today.
  void note(String markdown) {
    studio.services().interactions().note(List.of(id), markdown, Studio.NOW);
    studio.settle();
    window.layout();
  }

  /// What stands in texts in Markdown, piece by piece.
  List<String> written() {
    return window.scene().getRoot().lookupAll(".markdown-words").stream()
        .map(Node::getAccessibleText)
        .toList();
  }

  Node first(String style) {
    return window.scene().getRoot().lookup(style);
  }

  Person stored() {
    return studio.services().people().get(id);
  }

  int changes() {
    return studio.services().undo().history(100).size();
  }

  Node focused() {
    return window.scene().getFocusOwner();
  }

  void type(String text) {
    ((TextField) focused()).setText(text);
  }

  List<Node> editors() {
    return List.copyOf(window.scene().getRoot().lookupAll(".fact-editor"));
  }

  /// The lines of the fields that are open.
  List<TextField> fields() {
    return editors().getFirst().lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .toList();
  }

  Stream<Labeled> labeled() {
    return window.scene().getRoot().lookupAll("*").stream()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(PageInUse::isSeen);
  }

  List<String> texts() {
    return labeled().map(Labeled::getText).toList();
  }

  Stream<String> acts() {
    return labeled().map(Labeled::getAccessibleText).filter(words -> words != null);
  }

  boolean seldom(String words) {
    ((ButtonBase)
            labeled()
                .filter(each -> words.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow())
        .fire();
    return true;
  }

  void press(String words) {
    button(words).requestFocus();
    button(words).fire();
    window.layout();
  }

  /// The one that edits, where another in the line of the header leads out of the window.
  ButtonBase button(String words) {
    return labeled()
        .filter(each -> !(each.getParent() instanceof TextFlow))
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(each -> words.equals(each.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }
}
