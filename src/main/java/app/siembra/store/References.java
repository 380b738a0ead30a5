package app.siembra.store;

import java.util.List;

/// Which facts refer to a person or to an interaction.
final class References {
  private References() {}

  static List<Long> interactions(Session session, long person) {
    return session
        .fetch("select interaction_id from interaction_person where person_id = ?")
        .ids(person);
  }

  static List<Long> help(Session session, long person) {
    return session.fetch("select help_id from help_person where person_id = ?").ids(person);
  }

  static List<Long> followUps(Session session, long person) {
    return session
        .fetch("select follow_up_id from follow_up_person where person_id = ?")
        .ids(person);
  }

  static List<Long> connections(Session session, long person) {
    return session
        .fetch(
            """
            select id from connection where from_id = ?
            union select id from connection where to_id = ?
            """)
        .ids(person, person);
  }

  static List<Long> introductions(Session session, long person) {
    return session
        .fetch(
            """
            select id from introduction where first_id = ?
            union select id from introduction where second_id = ?
            """)
        .ids(person, person);
  }

  static List<Long> twoPeople(Session session, long person) {
    return session
        .fetch(
            """
            select id from two_people where first_id = ?
            union select id from two_people where second_id = ?
            """)
        .ids(person, person);
  }

  static List<Long> asks(Session session, long person) {
    return session.fetch("select distinct ask_id from ask_person where person_id = ?").ids(person);
  }

  static List<Long> asksWithHelp(Session session, long help) {
    return session.fetch("select distinct ask_id from ask_person where help_id = ?").ids(help);
  }

  static List<Long> objectives(Session session, long person) {
    return session
        .fetch("select distinct objective_id from objective_person where person_id = ?")
        .ids(person);
  }

  static List<Long> metThrough(Session session, long person) {
    return session.fetch("select id from person where met_through = ?").ids(person);
  }

  static List<Long> helpWithin(Session session, long interaction) {
    return session.fetch("select id from help where interaction_id = ?").ids(interaction);
  }

  static List<Long> followUpsWithin(Session session, long interaction) {
    return session.fetch("select id from follow_up where interaction_id = ?").ids(interaction);
  }
}
