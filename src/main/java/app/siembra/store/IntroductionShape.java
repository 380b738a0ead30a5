package app.siembra.store;

import static app.siembra.store.Draft.word;

import app.siembra.model.Introduction;
import app.siembra.model.IntroductionId;
import app.siembra.model.Keys;
import app.siembra.model.PersonId;
import app.siembra.model.Upshot;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An introduction, in one row.
final class IntroductionShape implements Shape<Introduction> {
  @Override
  public FactTable root() {
    return Tables.INTRODUCTION;
  }

  @Override
  public List<FactTable> lists() {
    return List.of();
  }

  @Override
  public long id(Introduction introduction) {
    return introduction.id().value();
  }

  @Override
  public Introduction read(Parts parts) {
    Row row = parts.root();
    IntroductionId id = new IntroductionId(row.id());
    PersonId first = new PersonId(row.id());
    PersonId second = new PersonId(row.id());
    LocalDate askedOn = row.date();
    LocalDate introducedOn = row.dateOrNull();
    String outcome = row.text();
    LocalDate declinedOn = row.dateOrNull();
    return new Introduction(
        id, first, second, askedOn, introducedOn, declinedOn, upshot(outcome, row));
  }

  private static @Nullable Upshot upshot(String text, Row row) {
    String result = row.textOrNull();
    LocalDate toldOn = row.dateOrNull();
    return result == null && text.isEmpty()
        ? null
        : new Upshot(result == null ? null : Keys.read(Upshot.Result.class, result), text, toldOn);
  }

  @Override
  public void write(Introduction introduction, Draft draft) {
    Upshot upshot = introduction.upshot();
    draft.root(
        introduction.id().value(),
        introduction.first().value(),
        introduction.second().value(),
        introduction.askedOn(),
        introduction.introducedOn(),
        introduction.outcome(),
        introduction.declinedOn(),
        word(upshot == null ? null : upshot.result()),
        upshot == null ? null : upshot.toldOn());
  }
}
