package app.siembra.measure;

import app.siembra.model.Moment;
import app.siembra.model.Topic;
import app.siembra.model.TopicUse;
import app.siembra.rules.Asking;
import app.siembra.service.Services;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// Who can help, who does not know yet, and the seed for today, as the window asks for them. Run
/// `main` with the size of a network and how many rounds: `100000/1000000 20`.
final class HelpCost {
  private static final int SHOWN = 30;

  private HelpCost() {}

  public static void main(String[] arguments) throws Exception {
    try (Services services = new Services(Networks.open(Networks.folder(arguments[0])), "ES")) {
      Moment now = Moment.of(Clock.system(ZoneId.systemDefault()));
      List<String> topics =
          services.topics().all(now).stream().map(TopicUse::topic).map(Topic::name).toList();
      services.settings().me(me -> me.withTopics(List.of(new Topic(topics.getFirst()))), now);
      System.out.printf("%d people, %d topics%n", services.people().all().size(), topics.size());
      new Interleaved()
          .add("who can help", topic -> whoCanHelp(services, topic, now))
          .add(
              "who does not know yet",
              topic -> services.whoKnowsMe().unaware(new Topic(topic), now).size())
          .add(
              "how far it has spread",
              topic -> services.whoKnowsMe().coverage(new Topic(topic), now).everybody().all())
          .add("a seed for today", _ -> services.sowing().today(now).isPresent() ? 1 : 0)
          .add("gaps", _ -> services.objectives().gaps(now).size())
          .run(topics, Integer.parseInt(arguments[1]));
    }
  }

  private static int whoCanHelp(Services services, String topic, Moment now) {
    Asking asking = services.whoCanHelp().asking(topic, now);
    int shown = Math.min(SHOWN, asking.now().size());
    return services.whoCanHelp().rows(asking.now().subList(0, shown), now).size();
  }
}
