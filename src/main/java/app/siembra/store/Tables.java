package app.siembra.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All tables of facts, in an order in which a row comes after those that it refers to.
final class Tables {
  static final FactTable CIRCLE = new CircleTable();
  static final FactTable TOPIC = new TopicTable();
  static final FactTable PERSON = new PersonTable();
  static final FactTable NICKNAME = new NicknameTable();
  static final FactTable CONTACT_POINT = new ContactPointTable();
  static final FactTable POSITION = new PositionTable();
  static final FactTable PERSON_DATE = new PersonDateTable();
  static final FactTable TAG = new TagTable();
  static final FactTable EXTRA_PROPERTY = new ExtraPropertyTable();
  static final FactTable OWN_FIELD = new OwnFieldTable();
  static final FactTable ATTACHMENT = new AttachmentTable();
  static final FactTable PERSON_CIRCLE = new PersonCircleTable();
  static final FactTable SKILL = new SkillTable();
  static final FactTable INTEREST = new InterestTable();
  static final FactTable NEED = new NeedTable();
  static final FactTable TOLD = new ToldTable();
  static final FactTable IMPORT_SOURCE = new ImportSourceTable();
  static final FactTable INTERACTION = new InteractionTable();
  static final FactTable INTERACTION_PERSON = new InteractionPersonTable();
  static final FactTable INTERACTION_TOPIC = new InteractionTopicTable();
  static final FactTable HELP = new HelpTable();
  static final FactTable HELP_PERSON = new HelpPersonTable();
  static final FactTable HELP_TOPIC = new HelpTopicTable();
  static final FactTable HELP_RETURN = new HelpReturnTable();
  static final FactTable FOLLOW_UP = new FollowUpTable();
  static final FactTable FOLLOW_UP_PERSON = new FollowUpPersonTable();
  static final FactTable CONNECTION = new ConnectionTable();
  static final FactTable INTRODUCTION = new IntroductionTable();
  static final FactTable TWO_PEOPLE = new TwoPeopleTable();
  static final FactTable ASK = new AskTable();
  static final FactTable ASK_PERSON = new AskPersonTable();
  static final FactTable ASK_TOPIC = new AskTopicTable();
  static final FactTable OBJECTIVE = new ObjectiveTable();
  static final FactTable OBJECTIVE_PERSON = new ObjectivePersonTable();
  static final FactTable OBJECTIVE_TOPIC = new ObjectiveTopicTable();
  static final FactTable SETTING = new SettingTable();

  static final List<FactTable> ALL =
      List.of(
          CIRCLE,
          TOPIC,
          PERSON,
          NICKNAME,
          CONTACT_POINT,
          POSITION,
          PERSON_DATE,
          TAG,
          EXTRA_PROPERTY,
          OWN_FIELD,
          ATTACHMENT,
          PERSON_CIRCLE,
          SKILL,
          INTEREST,
          NEED,
          TOLD,
          IMPORT_SOURCE,
          INTERACTION,
          INTERACTION_PERSON,
          INTERACTION_TOPIC,
          HELP,
          HELP_PERSON,
          HELP_TOPIC,
          HELP_RETURN,
          FOLLOW_UP,
          FOLLOW_UP_PERSON,
          CONNECTION,
          INTRODUCTION,
          TWO_PEOPLE,
          ASK,
          ASK_PERSON,
          ASK_TOPIC,
          OBJECTIVE,
          OBJECTIVE_PERSON,
          OBJECTIVE_TOPIC,
          SETTING);

  private static final Map<Integer, FactTable> BY_NUMBER =
      ALL.stream().collect(Collectors.toMap(table -> table.place().number(), Function.identity()));

  private Tables() {}

  /// The table with that number in the change feed.
  static FactTable numbered(int number) {
    FactTable table = BY_NUMBER.get(number);
    if (table == null) {
      throw new IllegalStateException("no table " + number);
    }
    return table;
  }

  /// The tables whose rows name topics.
  static Stream<FactTable> naming() {
    return ALL.stream().filter(table -> table.place().topic() >= 0);
  }

  /// The tables that make up the facts of a kind.
  static List<FactTable> of(FactKind kind) {
    return ALL.stream().filter(table -> table.place().kind() == kind).toList();
  }
}
