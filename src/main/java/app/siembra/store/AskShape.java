package app.siembra.store;

import static app.siembra.store.Draft.row;
import static app.siembra.store.Draft.word;

import app.siembra.model.Ask;
import app.siembra.model.AskId;
import app.siembra.model.AskState;
import app.siembra.model.HelpId;
import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the user needs, and whom they ask.
final class AskShape implements Shape<Ask> {
  @Override
  public FactTable root() {
    return Tables.ASK;
  }

  @Override
  public List<FactTable> lists() {
    return List.of(Tables.ASK_PERSON, Tables.ASK_TOPIC);
  }

  @Override
  public long id(Ask ask) {
    return ask.id().value();
  }

  @Override
  public Ask read(Parts parts) {
    Row row = parts.root();
    AskId id = new AskId(row.id());
    String need = row.text();
    LocalDate openedOn = row.date();
    return new Ask(
        id,
        need,
        parts.list(Tables.ASK_TOPIC, topic -> parts.topic(topic.id())),
        openedOn,
        parts.list(Tables.ASK_PERSON, AskShape::asked));
  }

  private static Ask.Asked asked(Row row) {
    PersonId person = new PersonId(row.id());
    AskState state = row.word(AskState.class);
    LocalDate on = row.date();
    Long help = row.idOrNull();
    return new Ask.Asked(person, state, on, help == null ? null : new HelpId(help));
  }

  @Override
  public void write(Ask ask, Draft draft) {
    draft.root(ask.id().value(), ask.need(), ask.openedOn());
    draft.list(
        Tables.ASK_PERSON,
        ask.people(),
        asked -> row(asked.person().value(), word(asked.state()), asked.on(), help(asked.help())));
    draft.list(Tables.ASK_TOPIC, ask.topics(), topic -> row(draft.topic(topic)));
  }

  private static @Nullable Long help(@Nullable HelpId help) {
    return help == null ? null : help.value();
  }
}
