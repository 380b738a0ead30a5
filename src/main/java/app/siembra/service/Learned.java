package app.siembra.service;

import app.siembra.model.Fold;
import app.siembra.model.Knowing;
import app.siembra.model.Need;
import app.siembra.model.Person;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a line of the log teaches about its people.
///
/// @param needs what they look for
/// @param told which topics of mine they were told about
/// @param on the day of the line
record Learned(List<String> needs, List<Topic> told, LocalDate on) {
  boolean isEmpty() {
    return needs.isEmpty() && told.isEmpty();
  }

  Knowing addedTo(Person person) {
    Knowing before = person.knowing();
    List<Need> allNeeds = new ArrayList<>(before.needs());
    needs.stream()
        .filter(text -> allNeeds.stream().noneMatch(need -> isSame(need, text)))
        .forEach(text -> allNeeds.add(new Need(text, null, on, null)));
    List<Told> allTold = new ArrayList<>(before.told());
    allTold.removeIf(entry -> told.contains(entry.topic()) && !entry.on().isAfter(on));
    told.stream()
        .filter(topic -> allTold.stream().noneMatch(entry -> entry.topic().equals(topic)))
        .forEach(topic -> allTold.add(new Told(topic, on)));
    return before.withNeeds(allNeeds).withTold(allTold);
  }

  private boolean isSame(Need need, String text) {
    return need.isOpen(on) && Fold.of(need.text()).equals(Fold.of(text));
  }
}
