package app.siembra.store;

import app.siembra.model.Me;
import app.siembra.model.Topic;
import app.siembra.model.TopicUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Topics that were ever named. All writing methods work within [Database#change] alone.
public final class TopicStore {
  private final Session session;

  TopicStore(Session session) {
    this.session = session;
  }

  /// All of them, by folded name.
  public List<Topic> all() {
    return session
        .query("select name from topic order by folded")
        .mapTo(String.class)
        .map(Topic::new)
        .list();
  }

  /// The same with who has to do with each, and those of the user that nothing has named.
  public List<TopicUse> uses(LocalDate today) {
    return new TopicUses(session, today).all();
  }

  /// The topic of that name, as it is written in the book: among those that were named, else among
  /// those of the user.
  public Optional<Topic> find(String name) {
    Topic topic = new Topic(name);
    return row(topic).map(row -> new Topic(new Row(row, 1).text())).or(() -> mine(topic));
  }

  private Optional<Topic> mine(Topic topic) {
    return new SettingStore(session).me().topics().stream().filter(topic::equals).findFirst();
  }

  /// Writes a topic in another way, wherever it is named. No other topic may have that name.
  public void rename(Topic topic, Topic to) {
    row(topic)
        .ifPresent(
            row ->
                session
                    .recorder()
                    .replace(Tables.TOPIC, row, Draft.row(row[0], to.name(), to.folded())));
    changeMine(mine -> mine.equals(topic) ? to : mine);
  }

  /// Puts one topic in the place of another in everything that names it; where both are named,
  /// nothing of either is lost.
  public void replace(Topic gone, Topic instead) {
    row(gone)
        .ifPresent(
            row -> {
              new TopicSubstitution(session, Rows.id(row), gone, instead).everywhere();
              session.recorder().delete(Tables.TOPIC, row);
            });
    changeMine(mine -> mine.equals(gone) ? instead : mine);
  }

  /// Removes a topic; nothing happens where something names it.
  public void delete(Topic topic) {
    row(topic)
        .filter(row -> Topics.used(session, List.of(Rows.id(row))).isEmpty())
        .ifPresent(row -> session.recorder().delete(Tables.TOPIC, row));
  }

  private void changeMine(UnaryOperator<Topic> change) {
    SettingStore settings = new SettingStore(session);
    Me me = settings.me();
    List<Topic> after = me.topics().stream().map(change).toList();
    if (!names(after).equals(names(me.topics()))) {
      settings.putMe(me.withTopics(after));
    }
  }

  private static List<String> names(List<Topic> topics) {
    return topics.stream().map(Topic::name).toList();
  }

  private Optional<@Nullable Object[]> row(Topic topic) {
    return Topics.find(session, topic.folded())
        .flatMap(id -> Rows.of(session, Tables.TOPIC, List.of(id)).stream().findFirst());
  }
}
