package app.siembra.store;

/// All that is stored, as one transaction sees it.
public final class Stores {
  private final Session session;

  Stores(Session session) {
    this.session = session;
  }

  /// People, each with everything but what happened.
  public PeopleStore people() {
    return new PeopleStore(session);
  }

  /// What happened with people, and notes.
  public InteractionStore interactions() {
    return new InteractionStore(session);
  }

  /// Help given and received.
  public HelpStore help() {
    return new HelpStore(session);
  }

  /// The words of all that.
  public WrittenStore written() {
    return new WrittenStore(session);
  }

  /// What the user said they would do.
  public FollowUpStore followUps() {
    return new FollowUpStore(session);
  }

  /// How people are tied.
  public ConnectionStore connections() {
    return new ConnectionStore(session);
  }

  /// Who is tied to whom, of many people at once.
  public TieStore ties() {
    return new TieStore(session);
  }

  /// Who was brought together.
  public IntroductionStore introductions() {
    return new IntroductionStore(session);
  }

  /// Of whom the user said that they are two people.
  public TwoPeopleStore twoPeople() {
    return new TwoPeopleStore(session);
  }

  /// What the user needs and whom they ask.
  public AskStore asks() {
    return new AskStore(session);
  }

  /// What the user is after.
  public ObjectiveStore objectives() {
    return new ObjectiveStore(session);
  }

  /// The parts of the network.
  public CircleStore circles() {
    return new CircleStore(session);
  }

  /// What one can know, need or share.
  public TopicStore topics() {
    return new TopicStore(session);
  }

  /// The user themself, and settings.
  public SettingStore settings() {
    return new SettingStore(session);
  }

  /// Which files brought whom.
  public ImportStore imports() {
    return new ImportStore(session);
  }

  /// What was shown and what came of it; no part of the history.
  public MarkStore marks() {
    return new MarkStore(session);
  }

  /// What the window remembers; no part of the history.
  public MemoryStore memory() {
    return new MemoryStore(session);
  }

  /// What was changed, and what can be undone.
  public HistoryStore history() {
    return new HistoryStore(session);
  }
}
