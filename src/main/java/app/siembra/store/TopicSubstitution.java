package app.siembra.store;

import app.siembra.model.About;
import app.siembra.model.Ask;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.Objective;
import app.siembra.model.Person;
import app.siembra.model.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Puts one topic in the place of another in everything that names it.
final class TopicSubstitution {
  private static final int AT_ONCE = 500;

  private final Session session;
  private final long gone;
  private final UnaryOperator<Topic> in;

  /// @param gone the id of the one that is not to be named any more
  TopicSubstitution(Session session, long gone, Topic old, Topic instead) {
    this.session = session;
    this.gone = gone;
    this.in = topic -> topic.equals(old) ? instead : topic;
  }

  /// @throws IllegalStateException where a kind of fact names topics that nobody has thought of
  ///   here
  void everywhere() {
    rewrite(FactKind.PERSON, new PersonShape(), this::person);
    rewrite(FactKind.INTERACTION, new InteractionShape(), this::interaction);
    rewrite(FactKind.HELP, new HelpShape(), this::help);
    rewrite(FactKind.ASK, new AskShape(), this::ask);
    rewrite(FactKind.OBJECTIVE, new ObjectiveShape(), this::objective);
    if (!Topics.used(session, Set.of(gone)).isEmpty()) {
      throw new IllegalStateException("something else names topics");
    }
  }

  private <T> void rewrite(FactKind kind, Shape<T> shape, UnaryOperator<T> change) {
    Facts<T> facts = new Facts<>(session, shape);
    for (List<Long> part : Rows.parts(Topics.naming(session, kind, gone), AT_ONCE)) {
      var _ = facts.rewrite(part, fact -> Optional.of(change.apply(fact)));
    }
  }

  private Person person(Person old) {
    return old.withKnowing(old.knowing().withTopics(in));
  }

  private Interaction interaction(Interaction old) {
    About about = old.about();
    return new Interaction(
        old.id(),
        old.when(),
        old.contact(),
        old.people(),
        new About(
            about.title(), about.note(), about.place(), about.minutes(), changed(about.topics())),
        old.source());
  }

  private Help help(Help old) {
    return old.with(old.details().withTopics(in));
  }

  private Ask ask(Ask old) {
    return new Ask(old.id(), old.need(), changed(old.topics()), old.openedOn(), old.people());
  }

  private Objective objective(Objective old) {
    return old.withTopics(changed(old.topics()));
  }

  private List<Topic> changed(List<Topic> topics) {
    return topics.stream().map(in).toList();
  }
}
