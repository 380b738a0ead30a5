package app.siembra.service;

import app.siembra.model.Keys;
import app.siembra.model.Problem;
import app.siembra.phrase.Mention;
import app.siembra.phrase.Names;
import app.siembra.phrase.Understood;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what was understood of a line without the words of the grammar.
final class Previews {
  private Previews() {}

  static LogPreview of(Understood understood, boolean createUnknown) {
    return new LogPreview(
        Keys.of(understood.kind()),
        new LogPreview.When(
            understood.occasion().date(),
            understood.occasion().time(),
            understood.occasion().minutes()),
        understood.occasion().channel(),
        understood.occasion().starter(),
        Stream.concat(
                understood.people().stream().map(Names.Named::name),
                createUnknown ? understood.unknown().stream() : Stream.empty())
            .toList(),
        understood.note(),
        facts(understood, createUnknown));
  }

  /// Why a line cannot be stored.
  static List<Problem> problems(Understood understood, boolean createUnknown) {
    return Stream.of(
            understood.problems().stream(),
            LogEntry.tooMany(understood.people().size() + understood.unknown().size()).stream(),
            understood.ambiguous().stream().map(Previews::ambiguous),
            understood.unknown().stream()
                .filter(_ -> !createUnknown)
                .map(name -> Problem.of("person.unknown", name)))
        .flatMap(problems -> problems)
        .toList();
  }

  private static Problem ambiguous(Mention.Ambiguous mention) {
    return Problem.of(
        "person.several",
        mention.text(),
        mention.candidates().stream().map(Names.Named::name).collect(Collectors.joining(", ")));
  }

  private static LogPreview.Facts facts(Understood understood, boolean createUnknown) {
    return new LogPreview.Facts(
        understood.facts().topics(),
        understood.facts().help().stream()
            .map(
                help ->
                    new LogPreview.Said(help.direction(), help.kind(), help.size(), help.text()))
            .toList(),
        understood.facts().needs(),
        understood.facts().told(),
        understood.facts().followUps().stream()
            .map(due -> new LogPreview.Due(due.due(), due.text()))
            .toList(),
        problems(understood, createUnknown));
  }
}
