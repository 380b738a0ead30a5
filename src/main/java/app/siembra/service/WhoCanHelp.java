package app.siembra.service;

import app.siembra.model.Fold;
import app.siembra.model.Help;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.rules.Asking;
import app.siembra.rules.Crowd;
import app.siembra.rules.Experts;
import app.siembra.rules.Listed;
import app.siembra.rules.Quiet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who knows about something (rule 7), and whom of them to ask (rule 12).
public final class WhoCanHelp {
  private final Book book;

  WhoCanHelp(Book book) {
    this.book = book;
  }

  /// Everybody who can help, the best first.
  ///
  /// @param about a topic, or what is needed in a few words
  /// @throws ProblemException `who.empty` where nothing is left of it once it is folded
  public List<Experts.Expert> experts(String about, Moment moment) {
    requireWords(about);
    return Experts.rank(crowd(moment), about, moment.today());
  }

  /// The same, divided: whom to ask, to whom to say hello first, and who was asked lately.
  ///
  /// @throws ProblemException `who.empty`
  public Asking asking(String about, Moment moment) {
    requireWords(about);
    return Asking.of(
        crowd(moment), about, book.read(stores -> stores.asks().all()), moment.today());
  }

  private Crowd crowd(Moment moment) {
    return book.roster().asOf(moment.today()).crowd();
  }

  private static void requireWords(String about) {
    if (Fold.of(about).isEmpty()) {
      throw new ProblemException(Problem.of("who.empty"));
    }
  }

  /// What there is to say of some of them, in their order.
  public List<ExpertRow> rows(List<Experts.Expert> some, Moment moment) {
    LocalDate today = moment.today();
    Set<PersonId> ids = some.stream().map(expert -> expert.line().id()).collect(Collectors.toSet());
    Set<PersonId> far =
        some.stream()
            .filter(Experts.Expert::isFar)
            .map(expert -> expert.line().id())
            .collect(Collectors.toSet());
    Roster.AsOf people = book.roster().asOf(today);
    return book.read(
        stores -> {
          Map<PersonId, Help> help = stores.help().newestDone(ids, today);
          Neighbours neighbours = new Neighbours(stores, today).ofAll(far);
          return some.stream()
              .map(
                  expert ->
                      new ExpertRow(
                          expert,
                          listed(expert, today),
                          help.get(expert.line().id()),
                          expert.isFar() ? through(expert, neighbours, people, today) : null))
              .toList();
        });
  }

  private Listed listed(Experts.Expert expert, LocalDate today) {
    return Quiet.listed(expert.line(), book.roster().circles(), today);
  }

  private static @Nullable Named through(
      Experts.Expert expert, Neighbours neighbours, Roster.AsOf people, LocalDate today) {
    return Experts.through(expert, people.find(neighbours.of(expert.line().id())), today)
        .map(Named::of)
        .orElse(null);
  }
}
