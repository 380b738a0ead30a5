package app.siembra.ui.people;

import app.siembra.rules.Listed;
import app.siembra.ui.kit.Row;
import app.siembra.ui.parts.Speech;

/// Writes people onto the rows of a list.
record PeopleRows(PeopleViewModel model, Speech speech) {
  void fill(Strip strip, Listed listed) {
    boolean starred = listed.line().keeping().starred();
    Shown shown = model.shown().get();
    Sieve sieve = shown == null ? Sieve.ALL : shown.sieve();
    strip.show(
        new Strip.Words(
            words().name(listed.line()),
            listed.line().initials(),
            listed.line().photo(),
            new Strip.Line(words().detail(listed, sieve), sieve.isQuiet()),
            PeopleWords.standingKey(listed),
            words().standing(listed),
            words().standingInFull(listed)),
        new TagWords(model.known().get().colours()).coloured(listed),
        starred,
        () -> model.star(listed.id(), !starred));
  }

  void fillNarrow(Row row, Listed listed) {
    row.initials(listed.line().initials(), listed.line().name(), listed.line().photo())
        .title(words().name(listed.line()))
        .detail(words().shortLine(listed))
        .unseen(words().standingInFull(listed));
  }

  private PeopleWords words() {
    return new PeopleWords(speech.voice().get());
  }
}
