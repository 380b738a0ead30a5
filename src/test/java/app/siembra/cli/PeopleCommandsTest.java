package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleCommandsTest {
  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void open() {
    home = Household.in(folder);
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void addsListsRemovesAndBringsBack() {
    assertThat(home.done("add", "Ana", "García")).matches("Added Ana García \\(\\d+\\)\\.\n");
    assertThat(home.done("people")).matches("\\d+  Ana García  to sort\n1 person\n");

    assertThat(home.done("remove", "garcia"))
        .isEqualTo("Removed Ana García. undo brings everything back.\n");
    assertThat(home.done("people")).isEqualTo("0 people\n");

    assertThat(home.done("undo")).isEqualTo("Taken back: Removed Ana García\n");
    assertThat(home.done("people")).contains("Ana García");
    assertThat(home.done("redo")).isEqualTo("Done again: Removed Ana García\n");
    assertThat(home.done("people")).isEqualTo("0 people\n");
    assertThat(home.done("history").lines())
        .satisfiesExactly(
            again -> assertThat(again).endsWith("10:00  Done again: Removed Ana García"),
            back -> assertThat(back).endsWith("10:00  Taken back: Removed Ana García"),
            removed -> assertThat(removed).endsWith("Removed Ana García (taken back)"),
            added -> assertThat(added).endsWith("2026-11-23 10:00  Added Ana García"));
  }

  @Test
  void listsThoseWhoWorkSomewhere() {
    home.done("add", "Ana García");
    home.done("add", "Luis Gil");
    home.done("set", "Ana", "organisation", "Velas Norte");

    assertThat(home.done("people", "--at", "velas nórte"))
        .contains("Ana García")
        .endsWith("1 person\n");
    assertThat(home.done("people", "--at", "nowhere")).isEqualTo("0 people\n");
  }

  @Test
  void aWordOfTheUsersOwnHasItsOtherSide() {
    home.done("add", "Ana García");
    home.done("add", "Luis Gil");
    home.done("connect", "Luis", "Ana", "sailing instructor", "--inverse", "pupil on board");

    assertThat(home.done("show", "Ana")).contains("Luis Gil (sailing instructor)");
    assertThat(home.done("show", "Luis")).contains("Ana García (pupil on board)");
  }

  @Test
  void saysSoInSpanish() {
    home.speaking(Language.SPANISH);

    home.done("add", "Ana García");

    assertThat(home.done("people")).endsWith("Ana García  por ordenar\n1 persona\n");
    assertThat(home.done("remove", "Ana"))
        .isEqualTo("Ana García ya no está. Con undo vuelve todo.\n");
    assertThat(home.refused("show", "Luis")).contains("Luis");
  }

  @Test
  void writesAPersonAsJsonWithStableKeys() {
    home.done("add", "Ana García");
    String id = home.done("people").split(" ")[0];
    home.given(
        """
        Ana\tnickname\tAnita
        Ana\temail\tAna@Example.org
        Ana\tphone\t612 345 678
        Ana\torganisation\tAcme
        Ana\ttitle\tArchitect
        Ana\tbirthday\t--02-29
        Ana\tcircle\tamistades
        Ana\tcircle\tCoro
        Ana\ttag\tclimbs
        Ana\tstar\tyes
        Ana\tknows\tjava:3
        Ana\tinterested\tgarlic
        Ana\tlooking-for\tflat in Getxo
        Ana\ttold\tgrants
        Ana\tnote\tlikes tea
        """);
    home.done("set", "-");
    home.done("log", "--on", "2026-11-13", "called @Ana");

    assertThat(home.done("show", "--json", "Ana"))
        .isEqualTo(
            """
            {"id":%s,"name":"Ana García","given":"Ana","family":"García","nickname":"Anita",\
            "emails":["Ana@Example.org"],"phones":["+34612345678"],"organisation":"Acme",\
            "title":"Architect","birthday":"--02-29","circles":["friends","Coro"],\
            "tags":["climbs"],"starred":true,"state":"in-touch","last":"2026-11-13","elapsed":10,\
            "threshold":60,"thresholdFrom":"circle","ratio":0.16666666666666666,\
            "warmth":0.37620728689735783,"goodwill":0.5,"knows":[{"topic":"java","level":3}],\
            "interests":["garlic"],"lookingFor":["flat in Getxo"],"knowsMeFor":["grants"],\
            "notes":"likes tea"}
            """
                .formatted(id));
    assertThat(home.done("people", "--json")).startsWith("[\n {\"id\":" + id).endsWith("}\n]\n");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    home.done("add", "Bo");

    assertThat(home.done("show", "--json", "Bo").replaceFirst("\"id\":\\d+", "\"id\":1"))
        .isEqualTo(
            """
            {"id":1,"name":"Bo","given":"Bo","emails":[],"phones":[],"circles":[],"tags":[],\
            "starred":false,"state":"unsorted","warmth":0.0,"goodwill":0.5,"knows":[],\
            "interests":[],"lookingFor":[],"knowsMeFor":[]}
            """);
    home.done("set", "Bo", "died", "yes");
    assertThat(home.done("show", "--json", "Bo"))
        .contains("\"state\":\"resting\",", "\"deceased\":true,");
  }

  @Test
  void filtersByStateCircleAndTag() {
    home.done("add", "Ana");
    home.done("add", "Bo");
    home.done("set", "Ana", "circle", "family");
    home.done("set", "Bo", "tag", "Climbs");

    assertThat(home.done("people", "--state", "unsorted")).contains("Bo").doesNotContain("Ana");
    assertThat(home.done("people", "--circle", "Familia")).contains("Ana").doesNotContain("Bo");
    assertThat(home.done("people", "--tag", "climbs")).contains("Bo").doesNotContain("Ana");
    assertThat(home.refused("people", "--circle", "nobody's")).contains("nobody's");
    assertThat(home.run("people", "--state", "asleep"))
        .isEqualTo(
            new Household.Answer(
                2,
                "",
                "“asleep” is none of: resting, unsorted, snoozed, in-touch, due-soon, quiet,"
                    + " fading.\n"));
  }

  @Test
  void filtersByWhatTheWindowFiltersBy() {
    home.done("add", "Ana");
    home.done("add", "Bo");
    home.done("set", "Ana", "city", "Getxo");
    home.done("set", "Ana", "organisation", "Velas Norte");
    home.done("set", "Ana", "looking-for", "a flat");
    home.done("set", "Ana", "birthday", "--03-09");
    home.done("set", "Ana", "star", "yes");
    home.done("set", "Bo", "knows", "tax law");
    home.done("set", "Bo", "email", "bo@example.org");
    home.done("set", "Bo", "phone", "+34600000001");
    home.done("log", "--on", "2026-03-01", "called @Bo");
    home.done("log", "--on", "2026-11-13", "called @Ana");

    assertThat(only("--place", "getxo")).isEqualTo("Ana");
    assertThat(only("--organisation", "velas norte")).isEqualTo("Ana");
    assertThat(only("--looking-for", "flat")).isEqualTo("Ana");
    assertThat(only("--looking-for")).isEqualTo("Ana");
    assertThat(only("--birthday", "marzo")).isEqualTo("Ana");
    assertThat(only("--birthday", "3")).isEqualTo("Ana");
    assertThat(only("--starred")).isEqualTo("Ana");
    assertThat(only("--no-email")).isEqualTo("Ana");
    assertThat(only("--no-phone")).isEqualTo("Ana");
    assertThat(only("--topic", "law")).isEqualTo("Bo");
    assertThat(only("--search", "b")).isEqualTo("Bo");
    assertThat(only("--not-spoken", "6 months")).isEqualTo("Bo");
    assertThat(only("--not-spoken", "3 meses")).isEqualTo("Bo");
    assertThat(only("--not-spoken", "2026-06-01")).isEqualTo("Bo");
    assertThat(only("--not-spoken", "a year")).isEmpty();
    assertThat(only("--not-spoken", "never")).isEmpty();
    assertThat(only("--sort", "added", "--backwards")).isEqualTo("Bo Ana");
    assertThat(only("--tag", "nothing", "--tag", "none")).isEmpty();
    assertThat(home.refused("people", "--not-spoken", "lately")).contains("“lately”");
    assertThat(home.refused("people", "--birthday", "13")).contains("“13”");
    assertThat(home.refused("people", "--import", "old.vcf")).contains("“old.vcf”");
    assertThat(home.refused("people", "--view", "Abroad")).contains("“Abroad”");
  }

  private String only(String... options) {
    String[] words = Stream.concat(Stream.of("people"), Stream.of(options)).toArray(String[]::new);
    return home.done(words)
        .lines()
        .filter(line -> line.contains("  "))
        .map(line -> line.strip().split(" +")[1])
        .collect(Collectors.joining(" "));
  }

  @Test
  void takesAWholeNameBeforeAPartAndRefusesWhatIsAmbiguous() {
    home.done("add", "Ana");
    home.done("add", "Ana García");
    home.done("add", "Ana Ruiz");

    assertThat(home.done("remove", "ana")).isEqualTo("Removed Ana. undo brings everything back.\n");
    assertThat(home.refused("remove", "ana")).contains("Ana García", "Ana Ruiz");
    assertThat(home.refused("remove", "Luis")).contains("Luis");
    assertThat(home.refused("remove", "me")).isNotEmpty();
  }

  @Test
  void showsAPersonForReading() {
    home.done("add", "Ana García");
    home.done("add", "Luis Gil");
    home.done("set", "Ana", "circle", "friends");
    home.done("connect", "Luis", "Ana", "hermano");
    home.done("log", "yesterday coffee with @Ana about the move -advice on the lease");

    assertThat(home.done("show", "ana").lines())
        .contains("Friends: about every 2 months. Last: face to face yesterday.")
        .contains("circles      friends", "connections  Luis Gil (brother)")
        .contains("2026-11-22  face to face      about the move")
        .contains("2026-11-22  received: advice  advice on the lease");
  }

  @Test
  void showsWhatIsKnownOfTheUser() {
    home.done("set", "me", "topic", "grants");
    home.done("set", "me", "region", "es");

    assertThat(home.done("show", "me")).isEqualTo("topics  grants\nregion  ES\n");
    assertThat(home.done("show", "me", "--json"))
        .isEqualTo("{\"topics\":[\"grants\"],\"emails\":[],\"phones\":[],\"region\":\"ES\"}\n");
  }

  @Test
  void findsTheSamePersonTwiceAndMakesThemOne() {
    home.done("add", "Ana García");
    home.done("add", "García, Ana");
    home.done("set", "García, Ana", "tag", "climbs");

    assertThat(home.done("duplicates"))
        .contains("Ana García")
        .endsWith("They have the same name.\n");
    assertThat(home.done("duplicates", "--json"))
        .containsPattern(
            "\\[\n \\{\"a\":\"Ana García\",\"b\":\"García, Ana\",\"aId\":\\d+,\"bId\":\\d+,"
                + "\"why\":\"They have the same name.\"}\n]\n");
    String[] ids = home.done("duplicates").split(" +Ana García +| +García, Ana +");
    home.done("merge", ids[0], ids[1]);

    assertThat(home.done("duplicates")).isEqualTo("Nobody seems to be in your network twice.\n");
    assertThat(home.done("people")).endsWith("1 person\n");
    assertThat(home.done("show", "--json", "Ana García")).contains("\"tags\":[\"climbs\"]");
  }

  @Test
  void severalBecomeOneInOneChange() {
    home.done("add", "Ana");
    home.done("add", "Luis");
    home.done("add", "Rosa");

    assertThat(home.done("merge", "Ana", "Luis", "Rosa"))
        .isEqualTo("Luis is now part of Ana.\nRosa is now part of Ana.\n");
    assertThat(home.done("people")).endsWith("1 person\n");

    home.done("undo");
    assertThat(home.done("people")).endsWith("3 people\n");
  }

  @Test
  void searchesPeopleAndEverythingWritten() {
    home.done("add", "Ana García");
    home.done("log", "called @Ana, she wants to move to Getxo");

    assertThat(home.done("search", "garcia", "--json"))
        .containsPattern("\\{\"kind\":\"person\",\"id\":\\d+,\"name\":\"Ana García\"}");
    assertThat(home.done("search", "GETXO", "--json"))
        .containsPattern(
            "\\{\"kind\":\"interaction\",\"id\":\\d+,\"name\":\"Ana"
                + " García\",\"text\":\".*Getxo\"}");
    assertThat(home.done("search", "getxo")).contains("talk  Ana García  ");
    assertThat(home.done("search", "nowhere")).isEqualTo("Nothing found for “nowhere”.\n");
    assertThat(home.done("search", "nowhere", "--json")).isEqualTo("[\n]\n");
  }

  @Test
  void saysThatThereIsNothingToTakeBack() {
    assertThat(home.done("history")).isEqualTo("Nothing has been changed yet.\n");
    assertThat(home.refused("undo")).isEqualTo("There is nothing to take back.");
    assertThat(home.refused("redo")).isEqualTo("There is nothing to do again.");
  }

  @Test
  void checksAndCounts() {
    home.done("add", "Ana");

    assertThat(home.done("check")).contains("1").endsWith("Everything is as it should be.\n");
    assertThat(home.done("check", "--json"))
        .startsWith("{\"ok\":true,\"counted\":{")
        .endsWith("\"wrong\":[],\"concerned\":[],\"files\":[]}\n");
  }

  @Test
  void inventsANetworkThatUndoTakesAway() {
    assertThat(home.done("sample", "--people", "20", "--interactions", "90", "--json"))
        .startsWith("{\"people\":20,\"interactions\":90,");
    assertThat(home.done("people")).endsWith("20 people\n");

    home.done("undo");

    assertThat(home.done("people")).isEqualTo("0 people\n");
  }
}
