package app.siembra.ui.arrival;

import app.siembra.rules.Standing;
import app.siembra.service.Answers;
import app.siembra.service.HistoryLine;
import app.siembra.service.ImportReport;
import app.siembra.service.Importing;
import app.siembra.service.PastImport;
import app.siembra.service.PeopleFilter;
import app.siembra.service.Services;
import app.siembra.service.Trait;
import app.siembra.service.UnknownTable;
import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.kit.Running;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Files on their way in: looked into first, stored when the user says so, and taken back as
/// easily.
public final class ImportViewModel {
  private static final ImportStage WAITING = new ImportStage.Waiting();
  private static final List<String> ENDINGS = List.of("vcf", "vcard", "csv", "txt", "zip", "ics");

  /// Among so many of the newest imports one that is still shown is looked for.
  private static final int RECENT = 100;

  private final Services services;
  private final Dialogs dialogs;
  private final Desk desk;
  private final StepsBack steps;
  private final ReadOnlyObjectWrapper<ImportStage> stage = new ReadOnlyObjectWrapper<>(WAITING);
  private final ReadOnlyObjectWrapper<@Nullable ColumnsViewModel> columns =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ReviewViewModel> review =
      new ReadOnlyObjectWrapper<>();
  private Importing importing;
  private @Nullable Running looking;

  public ImportViewModel(Services services, Dialogs dialogs, Desk desk) {
    this.services = services;
    this.dialogs = dialogs;
    this.desk = desk;
    this.steps = new StepsBack(services.undo(), desk);
    this.importing = services.importing();
  }

  public ReadOnlyObjectProperty<ImportStage> stage() {
    return stage.getReadOnlyProperty();
  }

  /// The table of which the user is to say what its columns hold; null where there is none.
  public ReadOnlyObjectProperty<@Nullable ColumnsViewModel> columns() {
    return columns.getReadOnlyProperty();
  }

  /// The people of files of whom the user is to say who they are; null where there are none.
  public ReadOnlyObjectProperty<@Nullable ReviewViewModel> review() {
    return review.getReadOnlyProperty();
  }

  /// Says which name in chats and calendars is the user's.
  public void iAm(String name) {
    lookAgain(importing.answers().withMe(name));
  }

  /// Says whether the day stands before the month.
  public void dayFirst(boolean first) {
    lookAgain(importing.answers().withDayFirst(first));
  }

  private void lookAgain(Answers answers) {
    look(files(stage.get().known()), importing.answering(answers));
  }

  /// Asks which files.
  public void choose() {
    var speech = desk.speech();
    var kind = new Dialogs.FileKind(speech.get("exchange.choose.kind"), ENDINGS);
    var any = new Dialogs.FileKind(speech.get("exchange.choose.any"), List.of("*"));
    look(dialogs.open(speech.get("exchange.choose"), kind, any));
  }

  /// Looks into these files, in place of those before; none changes nothing.
  public void look(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    if (stage.get() instanceof ImportStage.Storing) {
      desk.notices().say(desk.speech().get("exchange.busy"));
    } else {
      look(files, services.importing());
    }
  }

  /// Looks into the same files again, however long they are.
  public void lookAllTheSame() {
    look(files(stage.get().known()), services.importing().ofAnyLength());
  }

  private void look(List<Path> files, Importing how) {
    if (looking != null) {
      looking.forget();
    }
    importing = how.speaking(desk.speech().voice().get().texts());
    columns.set(null);
    review.set(null);
    stage.set(new ImportStage.Looking());
    var words = desk.speech().voice().get().texts().count("exchange.looking", files.size());
    looking =
        desk.work(
            words,
            progress -> importing.preview(files, new Watching(progress, 0), desk.now()),
            this::looked,
            () -> fallBack(WAITING));
  }

  private void looked(List<ImportReport> reports) {
    reports.stream()
        .filter(ImportReport.Unmapped.class::isInstance)
        .map(report -> ((ImportReport.Unmapped) report).table())
        .findFirst()
        .ifPresent(this::ask);
    var preview = new ImportStage.Preview(reports);
    review.set(
        preview.hasStrangers()
            ? new ReviewViewModel(
                preview.happened(),
                importing.answers(),
                services.people().all(),
                name -> lookAgain(importing.answers().withOnlyMe(name)))
            : null);
    stage.set(wasStopped(reports) ? WAITING : preview);
  }

  private void ask(UnknownTable table) {
    columns.set(new ColumnsViewModel(table, importing, desk, this::lookAgain));
  }

  private void lookAgain(UnknownTable table, List<String> meanings) {
    look(files(stage.get().known()), importing.reading(table, meanings));
  }

  /// Asks once more what the columns hold of the first table of which the user has said it.
  public void explainAgain() {
    stage.get().taken().stream()
        .filter(taken -> taken.format().equals(ImportReport.OTHER_TABLE))
        .findFirst()
        .ifPresent(
            taken ->
                desk.ask(
                    () -> importing.columns(taken.file()), table -> table.ifPresent(this::ask)));
  }

  /// Puts what was looked into, or what came of it, away.
  public void close() {
    columns.set(null);
    review.set(null);
    stage.set(WAITING);
  }

  /// Stores what was previewed.
  public void store() {
    if (stage.get() instanceof ImportStage.Preview preview) {
      columns.set(null);
      var said = review.get();
      if (said != null) {
        importing = importing.answering(said.answers());
      }
      stage.set(new ImportStage.Storing(preview.reports()));
      desk.work(
          new ImportWords(desk.speech().voice().get()).storing(preview),
          progress -> stored(preview.readable(), new Watching(progress, preview.read())),
          done -> stage.set(done.changes().isEmpty() ? preview : done),
          () -> fallBack(preview));
    }
  }

  private ImportStage.Done stored(List<Path> files, Watching watching) {
    long before =
        services.undo().history(1).stream().mapToLong(HistoryLine::sequence).max().orElse(0);
    var reports = importing.run(files, false, watching, desk.now());
    var changes =
        services.importing().past(files.size()).stream()
            .map(PastImport::sequence)
            .filter(sequence -> sequence > before)
            .collect(Collectors.toSet());
    return done(reports, changes);
  }

  /// Keeps what is said of an import that came in true, after each change.
  public void refresh() {
    if (stage.get() instanceof ImportStage.Done(var reports, var changes, var _, var _)) {
      desk.ask(() -> done(reports, changes), this::refreshed);
    }
  }

  private void refreshed(ImportStage.Done now) {
    if (stage.get() instanceof ImportStage.Done shown && shown.reports().equals(now.reports())) {
      stage.set(now.changes().isEmpty() ? WAITING : now);
    }
  }

  /// How an import that made these changes stands now.
  private ImportStage.Done done(List<ImportReport> reports, Set<Long> changes) {
    var standing =
        services.importing().past(RECENT).stream()
            .filter(past -> changes.contains(past.sequence()))
            .toList();
    var filter = PeopleFilter.ALL.with(new Trait.Stands(Set.of(Standing.State.UNSORTED)));
    return new ImportStage.Done(
        reports,
        standing.stream().map(PastImport::sequence).collect(Collectors.toSet()),
        services.people().list(filter, desk.now()).size(),
        standing.stream().anyMatch(PastImport::isNewest));
  }

  /// Takes the import back.
  public void undo() {
    if (stage.get() instanceof ImportStage.Done done) {
      steps.all(done.changes());
    }
  }

  /// Leads to those who are to be sorted.
  public void sort() {
    desk.navigator().go(new Destination.People(PeopleChoice.of(PeopleChoice.Group.UNSORTED)));
  }

  private void fallBack(ImportStage otherwise) {
    if (stage.get() instanceof ImportStage.Looking || stage.get() instanceof ImportStage.Storing) {
      stage.set(otherwise);
    }
  }

  private static boolean wasStopped(List<ImportReport> reports) {
    return reports.stream().anyMatch(ImportReport.Cancelled.class::isInstance);
  }

  private static List<Path> files(List<? extends ImportReport> reports) {
    return reports.stream().map(ImportReport::file).toList();
  }
}
