package app.siembra.measure;

import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import app.siembra.service.People;
import app.siembra.service.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// From a keystroke to people, beside a plain scan of the same texts. Run `main` with the size of a
/// network and how many rounds: `100000/1000000 5`.
final class PeopleSearchCost {
  private static final int SHOWN = 8;
  private static final int PEOPLE = 60;

  private PeopleSearchCost() {}

  public static void main(String[] arguments) throws Exception {
    try (Services services = new Services(Networks.open(Networks.folder(arguments[0])), "ES")) {
      People people = services.people();
      String[] texts =
          people.all().stream().map(line -> line.searched().text()).toArray(String[]::new);
      long letters = Stream.of(texts).mapToLong(String::length).sum();
      System.out.printf("%d people, %d letters%n", texts.length, letters);
      new Interleaved()
          .add("plain scan of the same texts", typed -> scan(texts, Fold.of(typed).split(" ")))
          .add("search", typed -> people.find(typed, SHOWN).size())
          .run(questions(people.all()), Integer.parseInt(arguments[1]));
    }
  }

  private static int scan(String[] texts, String[] words) {
    int found = 0;
    for (String text : texts) {
      boolean all = true;
      for (int i = 0; all && i < words.length; i++) {
        all = text.contains(words[i]);
      }
      found += all ? 1 : 0;
    }
    return found;
  }

  /// What is typed of names letter by letter, of other fields, of numbers, and wrongly.
  private static List<String> questions(List<PersonLine> people) {
    Random random = new Random(1);
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      PersonLine line = people.get(random.nextInt(people.size()));
      String name = line.folded();
      for (int typed = 1; typed <= Math.min(name.length(), 10); typed += 3) {
        questions.add(name.substring(0, typed).strip());
      }
      String[] fields = line.searched().text().split("\n");
      questions.add(middle(fields[fields.length - 1]));
      questions.add(middle(fields[random.nextInt(fields.length)]));
      questions.add(mistyped(name, random));
    }
    questions.removeIf(String::isBlank);
    return questions;
  }

  private static String middle(String field) {
    return field.substring(Math.min(1, field.length()), Math.min(7, field.length())).strip();
  }

  private static String mistyped(String name, Random random) {
    int at = random.nextInt(Math.max(1, name.length() - 1));
    StringBuilder wrong = new StringBuilder(name);
    wrong.insert(at, wrong.charAt(at + 1)).deleteCharAt(at + 2);
    return wrong.toString();
  }
}
