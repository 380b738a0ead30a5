package app.siembra.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Two invented screens made of every part of the toolkit.
public final class Specimen {
  private record Line(String name, String sentence, String note) {}

  private Specimen() {}

  public static Parent today() {
    var quiet =
        new RowColumn<Line>(
            line ->
                Row.of(line.name())
                    .initials(lettersOf(line.name()), line.name())
                    .detail(line.sentence())
                    .note(line.note())
                    .actions(
                        Buttons.menu("Reach", List::of),
                        Buttons.filledMenu("Log", List::of),
                        Buttons.menu("Later", List::of)));
    quiet.set(
        List.of(
            new Line(
                "Rosa Peris",
                "You met on 14 June; nothing noted since.",
                "Robotics fair. Builds grippers, wants to teach."),
            new Line(
                "Marta Gil",
                "You talk about every 18 days. It has been 47.",
                "Last time: nervous about the audit."),
            new Line(
                "Jon Otxoa",
                "You wanted to talk every 3 months. Last: a call on 2 August.",
                "Last time: his daughter starts school in Bilbao.")));
    ((Row) quiet.getChildren().getFirst()).chosen().set(true);
    var promised =
        new RowColumn<Line>(
            line ->
                Row.of(line.name())
                    .initials(lettersOf(line.note()), line.note())
                    .detail(line.sentence())
                    .actions(Buttons.plain("Done", () -> {}), Buttons.menu("Later", List::of)));
    promised.set(
        List.of(
            new Line("Send Ana the pension checklist", "From Thursday's call · today", "Ana López"),
            new Line(
                "Ask Dev how it went with Clara Ruiz",
                "You introduced them 10 days ago",
                "Dev Kumar")));
    var dates =
        new RowColumn<Line>(
            line ->
                Row.of(line.name())
                    .initials(lettersOf(line.name()), line.name())
                    .detail(line.sentence())
                    .actions(Buttons.plain("Greeted", () -> {})));
    dates.set(
        List.of(
            new Line("Lucía Mora", "turns 40 on Wednesday", ""),
            new Line("Tomás Bru", "birthday on Saturday", "")));
    var weeks = new BarStrip();
    var heights = List.of(15, 24, 19, 30, 11, 21, 38, 26, 17, 22, 13, 28);
    weeks.show(
        java.util.stream.IntStream.range(0, 12)
            .mapToObj(
                i ->
                    new BarStrip.Bar(
                        heights.get(i), i == 0 ? "Sep" : i == 5 ? "Oct" : i == 11 ? "Nov" : ""))
            .toList(),
        "9 people last week");
    return new Page(
        PageHead.of(
            text("Monday, 23 November"),
            text(
                "Three people you have not heard from in a while, two dates this week, two things"
                    + " you said you would do")),
        new Columns(
            54,
            Columns.Column.of(
                1.65,
                Card.titled(text("Not heard from in a while"))
                    .action(text("why these?"), () -> {})
                    .with(quiet),
                Card.titled(text("You said you would")).with(promised)),
            Columns.Column.of(
                1,
                Card.titled(text("Dates")).with(dates),
                Card.titled(text("Given & received"))
                    .inside(
                        Lines.of("This year you have helped 26 people", Styles.BIG),
                        Lines.of("and 11 have helped you", Styles.DETAIL)),
                Card.titled(text("Your weeks"))
                    .inside(
                        weeks,
                        Lines.of("9 people last week, 5 of them face to face.", Styles.DETAIL)))));
  }

  public static Parent person() {
    var people =
        FXCollections.observableArrayList(
            new Line("Marta Gil", "Head of Ops, Velas Norte", ""),
            new Line("Mario Sanz", "Tax lawyer · talked 12 days ago", ""),
            new Line("Mar Torres", "Physio · talked 3 days ago", ""),
            new Line("Omar Marín", "Acoustics · talked 61 days ago", ""));
    var list =
        new VirtualList<>(
            people,
            (row, line) ->
                row.initials(lettersOf(line.name()), line.name())
                    .title(line.name())
                    .detail(line.sentence()));
    list.getSelectionModel().select(0);
    var chips = new ChipRow<String>(ChipRow.Choice.ONE, word -> word);
    chips.show(List.of("All", "A while", "Work", "Family"));
    chips.choose(List.of("All"));
    var master = Card.plain().inside(chips).with(list);
    VBox.setVgrow(list, Priority.ALWAYS);

    var head =
        Card.plain()
            .inside(
                new HBox(
                    12,
                    new Initials("MG", "Marta Gil").large(),
                    grow(
                        new VBox(
                            4,
                            Lines.of("Marta Gil", Styles.HEADING),
                            Lines.of(
                                "Head of Operations, Velas Norte · Bilbao · +34 944 11 22 33",
                                Styles.DETAIL),
                            Lines.of("Met at the Sail Expo, through Jon Otxoa", Styles.DETAIL),
                            new HBox(
                                5,
                                new Pill("work", Pill.Tone.PLAIN),
                                new Pill("sailing", Pill.Tone.PLAIN)))),
                    new HBox(
                        6,
                        Buttons.menu("Reach", List::of),
                        Buttons.filledMenu("Log", List::of),
                        Buttons.plain("Edit", () -> {}))));
    var timeline = new RowColumn<Row>(row -> row).aligned();
    timeline.set(
        List.of(
            event(
                "call",
                Pill.Tone.BLUE,
                "Talked about the yard's new crane",
                "7 October · 25 min · she is nervous about the audit"),
            event(
                "gave",
                Pill.Tone.GREEN,
                "Recommended Iván Soler for the audit",
                "19 September · introduction · turned into a contract"),
            event(
                "received",
                Pill.Tone.AMBER,
                "Looked over my lease contract",
                "2 September · advice · thanked"),
            event("met", Pill.Tone.BLUE, "Lunch in Getxo with Jon", "13 August · 3 people")));
    var page =
        new Page(
            new VBox(
                14,
                head,
                new Columns(
                    40,
                    Columns.Column.of(1.5, Card.titled(text("Timeline")).with(timeline)),
                    Columns.Column.of(
                        1,
                        Card.titled(text("Before you talk"))
                            .inside(
                                Lines.of("Last: nervous about the audit.", Styles.DETAIL),
                                Lines.of(
                                    "Looking for: an audit partner · a boat share", Styles.DETAIL)),
                        Card.titled(text("Stay in touch"))
                            .action(text("change"), () -> {})
                            .inside(Lines.of("Usually every 18 days.", Styles.DETAIL)),
                        Card.titled(text("Private notes"))
                            .with(
                                new EmptyState(
                                    Feather.FEATHER,
                                    text("Nothing noted yet."),
                                    Buttons.plain("Add a note", () -> {})))))));
    var split = new HBox(14, master, page);
    master.setMinWidth(240);
    master.setPrefWidth(270);
    HBox.setHgrow(page, Priority.ALWAYS);
    split.setStyle("-fx-padding: 14 0 14 26");
    return split;
  }

  /// What is going on shows itself after a moment only.
  private static NoticeLayer shown(NoticeLayer layer) {
    layer.getChildren().forEach(notice -> notice.setOpacity(1));
    return layer;
  }

  public static Parent parts() {
    var keys = KeyCombination.valueOf("Shortcut+K");
    var notices = new Notices();
    notices.working("Importing people.vcf", "Cancel", new Running(Runnable::run));
    notices.offer("Three things for today", "Show", () -> {});
    notices.done("Logged a call with Marta Gil", "Undo", () -> {});
    var field = new Field(text("Name"), new TextField("Ada"));
    var wrong = new Field(text("Birthday"), new TextField("31 February"));
    wrong.problem("February has no 31st.");
    var body =
        new VBox(
            14,
            new HBox(
                12,
                grow(new SearchField(text("Search people, notes, knowledge…"), keys)),
                Buttons.large(
                    Feather.PLUS, text("Log"), KeyCombination.valueOf("Shortcut+L"), () -> {})),
            new HBox(
                8,
                Buttons.plain("Plain", () -> {}),
                Buttons.filled("Filled", () -> {}),
                Buttons.menu("Menu", List::of),
                Buttons.filledMenu("Menu", List::of),
                Buttons.icon(Feather.MORE_HORIZONTAL, text("More"), () -> {}),
                new KeyHint(keys)),
            new HBox(8, initials()),
            new HBox(
                8,
                new Pill("plain", Pill.Tone.PLAIN),
                new Pill("gave", Pill.Tone.GREEN),
                new Pill("call", Pill.Tone.BLUE),
                new Pill("received", Pill.Tone.AMBER)),
            new HBox(14, field, wrong),
            Card.plain()
                .with(new EmptyState(Feather.SUN, text("Nobody is waiting. Enjoy the day."))));
    body.setStyle("-fx-padding: 26");
    return new StackPane(body, shown(new NoticeLayer(notices)));
  }

  private static Node[] initials() {
    return List.of(
            "Rosa Peris",
            "Marta Gil",
            "Jon Otxoa",
            "Ana López",
            "Dev Kumar",
            "Clara Ruiz",
            "Lucía Mora",
            "Tomás Bru",
            "李 小龍",
            "Zoë")
        .stream()
        .map(name -> new Initials(lettersOf(name), name))
        .toArray(Node[]::new);
  }

  private static String lettersOf(String name) {
    return Arrays.stream(name.split(" "))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static Row event(String kind, Pill.Tone tone, String title, String detail) {
    return Row.of(title).pill(kind, tone).detail(detail);
  }

  private static <N extends Node> N grow(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    return node;
  }

  private static ObservableValue<String> text(String words) {
    return new ReadOnlyStringWrapper(words);
  }
}
