package app.siembra.ui.people;

import app.siembra.model.Figures;
import app.siembra.model.Fold;
import app.siembra.model.Gender;
import app.siembra.model.Keeping;
import app.siembra.model.Origin;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.rules.Listed;
import app.siembra.rules.Quiet;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.Cells;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a frame of scrolling costs on the window's thread, styles and layout, in the list and the
/// table of people and in a plain list of two labels a row; in turns, in one run. Run `main`,
/// perhaps with a number of rounds.
final class ScrollCost {
  private static final int FRAMES = 30;
  private static final double EM = 14;
  private static final double WIDE = 60;
  private static final double WHEEL = 120;
  private static final double THUMB = 0.0137;

  private static final List<String> GIVEN = List.of("Ana", "Bo", "Clara", "Dev", "Íñigo", "Zoë");
  private static final List<String> FAMILY = List.of("García", "Peña", "Otxoa", "Soler", "Lind");
  private static final List<String> WORK = List.of("Velas Norte", "Estudio Zubi", "Hilltop Vets");

  private static final List<String> TAGS = List.of("choir", "sailing club");

  /// How many lists there are of each number of people.
  private static final int EACH = 4;

  private final List<Subject> subjects = new ArrayList<>();

  private record Subject(String words, ShownWindow window, VirtualFlow<?> flow, Spent spent) {}

  private record Spent(List<Double> wheel, List<Double> thumb) {
    Spent() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private ScrollCost(Studio studio) {
    studio.add("Ana");
    for (String tag : TAGS) {
      studio.set("Ana", "tag", tag);
      studio.services().tags().colour(new Tag(tag), TagColour.TEAL, Studio.NOW);
    }
    for (int people : List.of(1_000, 100_000)) {
      List<Listed> rows = IntStream.range(0, people).mapToObj(ScrollCost::person).toList();
      add("plain list of two labels", people, plain(rows));
      var model =
          new PeopleViewModel(studio.services(), new Post(Path.of("target")), studio.desk());
      model.watch();
      var list = PeopleList.wide(model, studio.speech());
      list.node().show(rows);
      list.node().setFixedCellSize(Math.ceil(Strip.height(WIDE, false) * EM));
      add("list of people", people, list.node());
      var tagged = PeopleList.wide(model, studio.speech());
      tagged.node().show(rows.stream().map(ScrollCost::tagged).toList());
      tagged.node().setFixedCellSize(Math.ceil(Strip.height(WIDE, false) * EM));
      add("list of people, each third with tags in colours", people, tagged.node());
      model.views().asTable(true);
      var table = new PeopleTable(model, studio.speech());
      var _ = table.follow();
      table.list().show(rows);
      table.list().setFixedCellSize(Math.ceil(Cells.HEIGHT * EM));
      add(
          "table of people, " + model.views().columns().get().size() + " columns",
          people,
          table.node());
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length == 0 ? 40 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("siembra-scroll");
    boolean _ = OnWindowThread.start();
    var done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          try (Studio studio = Studio.at(folder)) {
            new ScrollCost(studio).run(rounds);
          } finally {
            done.countDown();
          }
        });
    done.await();
    Platform.exit();
  }

  private void add(String words, int people, Node node) {
    ShownWindow window = ShownWindow.of(node);
    VirtualFlow<?> flow = (VirtualFlow<?>) Objects.requireNonNull(node.lookup(".virtual-flow"));
    String named = String.format(Locale.ROOT, "%s, %,d", words, people);
    subjects.add(new Subject(named, window, flow, new Spent()));
  }

  private void run(int rounds) {
    for (int round = -rounds / 4; round < rounds; round++) {
      for (Subject subject : subjects) {
        double start = Math.floorMod(round, 7) / 10.0;
        double wheel = frames(subject, start, flow -> flow.scrollPixels(WHEEL));
        double thumb = frames(subject, start, flow -> flow.setPosition(flow.getPosition() + THUMB));
        if (round >= 0) {
          subject.spent().wheel().add(wheel);
          subject.spent().thumb().add(thumb);
        }
      }
    }
    System.out.println("| what, how many | wheel, ms | × plain | thumb, ms | × plain |");
    System.out.println("|---|---|---|---|---|");
    for (int i = 0; i < subjects.size(); i++) {
      Spent plain = subjects.get(i - i % EACH).spent();
      Spent spent = subjects.get(i).spent();
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %.2f | %.2f |%n",
          subjects.get(i).words(),
          median(spent.wheel()),
          median(spent.wheel()) / median(plain.wheel()),
          median(spent.thumb()),
          median(spent.thumb()) / median(plain.thumb()));
    }
  }

  /// Milliseconds of processor time a frame.
  private static double frames(Subject subject, double start, Consumer<VirtualFlow<?>> move) {
    subject.flow().setPosition(start);
    subject.window().layout();
    long before = cpu();
    for (int frame = 0; frame < FRAMES; frame++) {
      move.accept(subject.flow());
      subject.window().layout();
    }
    return (cpu() - before) / 1e6 / FRAMES;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }

  private static ListView<Listed> plain(List<Listed> rows) {
    var list = new ListView<>(FXCollections.observableList(rows));
    list.setCellFactory(_ -> new Plain());
    list.setFixedCellSize(3 * EM);
    return list;
  }

  private static final class Plain extends ListCell<Listed> {
    private final Label name = new Label();
    private final Label detail = new Label();
    private final VBox both = new VBox(name, detail);

    @Override
    protected void updateItem(@Nullable Listed item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
      } else {
        name.setText(item.line().name());
        detail.setText(item.line().profile().position().organisation());
        setGraphic(both);
      }
    }
  }

  static Listed person(int number) {
    String name = of(GIVEN, number) + ' ' + of(FAMILY, number / 6) + ' ' + number;
    var profile =
        new PersonLine.Profile(
            List.of(),
            Position.of(of(WORK, number), "Architect"),
            "Getxo",
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var line =
        new PersonLine(
            new PersonId(number + 1L),
            new PersonLine.Called(name, Fold.of(name), "AG", "", Gender.NEUTRAL),
            profile,
            Keeping.UNDECIDED.withStar(number % 5 == 0),
            Origin.added(Studio.TODAY.minusDays(number % 900)),
            Figures.NONE);
    return Quiet.listed(line, Map.of(), Studio.TODAY);
  }

  /// One tag, or where the number is even two.
  private static Listed tagged(Listed listed) {
    var line = listed.line();
    long number = line.id().value();
    if (number % 3 != 0) {
      return listed;
    }
    var profile = line.profile();
    return Quiet.listed(
        new PersonLine(
            line.id(),
            line.called(),
            new PersonLine.Profile(
                List.of(),
                profile.position(),
                profile.city(),
                List.of(),
                List.of(),
                number % 2 == 0 ? TAGS : TAGS.subList(0, 1),
                List.of()),
            line.keeping(),
            line.origin(),
            line.figures()),
        Map.of(),
        Studio.TODAY);
  }

  private static String of(List<String> all, int number) {
    return all.get(number % all.size());
  }
}
