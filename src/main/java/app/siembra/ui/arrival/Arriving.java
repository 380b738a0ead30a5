package app.siembra.ui.arrival;

import app.siembra.service.ImportReport;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The parts in which a screen shows what files would bring, and what they brought.
public final class Arriving {
  private final ImportViewModel model;
  private final Speech speech;
  private final VBox files = new VBox();
  private final ObservableValue<Number> decided;

  public Arriving(ImportViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.decided = model.review().flatMap(ReviewViewModel::decided).orElse(0);
  }

  /// What is known of each file.
  public Node files() {
    return files;
  }

  /// What can be done with what the files would bring: store it, read all the same what is very
  /// long, or leave it.
  public Node decision() {
    return line(
        Presence.of(
            Buttons.filled(storeWords(), model::store),
            Bindings.createBooleanBinding(this::isStorable, model.stage(), decided)),
        Presence.of(
            Buttons.plain(speech.bind("exchange.all-the-same"), model::lookAllTheSame),
            is(ImportStage::isTooLong)),
        Presence.of(
            Buttons.plain(speech.bind("exchange.columns.again"), model::explainAgain),
            is(Arriving::isExplained)),
        Presence.of(
            Buttons.plain(live(Arriving::leave), model::close),
            Bindings.createBooleanBinding(
                () -> model.stage().get() instanceof ImportStage.Preview && !isOnlyColumns(),
                model.stage(),
                model.columns())));
  }

  private ObservableValue<String> storeWords() {
    return Bindings.createStringBinding(
        () -> {
          var words = new ImportWords(speech.voice().get());
          return decided.getValue().intValue() > 0
              ? words.voice().texts().get("exchange.store.decided")
              : words.store(model.stage().get());
        },
        model.stage(),
        decided,
        speech.voice());
  }

  private boolean isStorable() {
    return model.stage().get() instanceof ImportStage.Preview
        && (ImportWords.brings(model.stage().get()) || decided.getValue().intValue() > 0);
  }

  /// Whether there is nothing to decide but what columns hold; then one can leave right there.
  private boolean isOnlyColumns() {
    return model.columns().get() != null && !ImportWords.brings(model.stage().get());
  }

  private static boolean isExplained(ImportStage stage) {
    return stage instanceof ImportStage.Preview
        && stage.taken().stream()
            .anyMatch(taken -> taken.format().equals(ImportReport.OTHER_TABLE));
  }

  private static String leave(ImportWords words, ImportStage stage) {
    return words.voice().texts().get(ImportWords.brings(stage) ? "work.cancel" : "sheet.close");
  }

  /// While there is something to decide, and while it is being stored.
  public ObservableValue<Boolean> isPreviewed() {
    return is(
        stage -> stage instanceof ImportStage.Preview || stage instanceof ImportStage.Storing);
  }

  /// What came in, in large letters.
  public Node arrived() {
    return Lines.of(live(ImportWords::arrived), Styles.BIG);
  }

  /// What else came in, in this style; not there where nothing did.
  public Node also(String style) {
    return Presence.whereSaid(Lines.of(live(ImportWords::alsoArrived), style));
  }

  /// Takes back what came in, as long as nothing else was done since.
  public Button undo() {
    return Presence.of(
        Buttons.plain(speech.bind("exchange.undo"), model::undo),
        is(stage -> stage instanceof ImportStage.Done done && done.newest()));
  }

  /// Buttons in a line, or in several.
  public static FlowPane line(Node... buttons) {
    return Styles.styled(new FlowPane(buttons), "button-line");
  }

  /// Whether the import is so far.
  public ObservableValue<Boolean> is(Predicate<ImportStage> condition) {
    return model.stage().map(condition::test);
  }

  /// Words about how far it is.
  public ObservableValue<String> live(BiFunction<ImportWords, ImportStage, String> words) {
    return Bindings.createStringBinding(
        () -> words.apply(new ImportWords(speech.voice().get()), model.stage().get()),
        model.stage(),
        speech.voice());
  }

  /// Keeps the files up to date until the subscription ends.
  public Subscription show() {
    return Subscription.combine(
        model.stage().subscribe(_ -> showFiles()),
        model.columns().subscribe((_, _) -> showFiles()),
        speech.voice().subscribe((_, _) -> showFiles()));
  }

  private void showFiles() {
    var words = new ImportWords(speech.voice().get());
    files
        .getChildren()
        .setAll(model.stage().get().known().stream().map(report -> report(report, words)).toList());
  }

  private FileReport report(ImportReport report, ImportWords words) {
    var file = new FileReport(report, words);
    var columns = model.columns().get();
    if (columns != null && columns.file().equals(report.file())) {
      var leave =
          isOnlyColumns()
              ? List.of(Buttons.plain(speech.get("sheet.close"), model::close))
              : List.<Button>of();
      file.getChildren().add(new ColumnsBox(columns, words.voice(), leave));
    }
    if (report instanceof ImportReport.Asking(var _, var question)) {
      file.getChildren().add(new QuestionBox(question, model, words.voice().texts()));
    }
    var review = model.review().get();
    if (review != null
        && model.stage().get() instanceof ImportStage.Preview
        && !review.strangers(report.file()).isEmpty()) {
      file.getChildren().add(new ReviewBox(review, report.file(), words.voice()));
    }
    return file;
  }
}
