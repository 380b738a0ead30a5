package app.siembra.store;

import app.siembra.model.Introduction;
import app.siembra.model.IntroductionId;
import app.siembra.model.PersonId;
import java.util.List;

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
    return new Introduction(
        new IntroductionId(row.id()),
        new PersonId(row.id()),
        new PersonId(row.id()),
        row.date(),
        row.dateOrNull(),
        row.text());
  }

  @Override
  public void write(Introduction introduction, Draft draft) {
    draft.root(
        introduction.id().value(),
        introduction.first().value(),
        introduction.second().value(),
        introduction.askedOn(),
        introduction.introducedOn(),
        introduction.outcome());
  }
}
