package app.siembra.exchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.exchange.Entry;
import app.siembra.exchange.Limits;
import app.siembra.exchange.PersonDraft;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardSplittingTest {
  private static final String ANA = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n";
  private static final String BO = "BEGIN:VCARD\nVERSION:4.0\nFN:Bo\nEND:VCARD\n";

  @Test
  void readsCardsOfSeveralVersionsBetweenBlankLines() {
    assertThat(read("\n\n" + ANA + "\n \n" + BO + "\n")).containsExactly("3 Ana", "9 Bo");
  }

  @Test
  void takesACardWithoutAVersionAsAnOldOne() {
    PersonDraft person = Cards.person("BEGIN:VCARD\nFN:Ana\nTEL;WORK;VOICE:1\nEND:VCARD\n");
    assertThat(person.card().points().getFirst().label().types()).containsExactly("voice", "work");
  }

  @Test
  void takesACardInACardAsAPersonOfItsOwn() {
    String inner = "BEGIN:VCARD\nVERSION:2.1\nN:Inner\nEND:VCARD\n";
    String outer = "BEGIN:VCARD\nVERSION:2.1\nN:Outer\n" + inner + "TEL:1\nEND:VCARD\n";
    assertThat(read(outer + ANA)).containsExactly("4 Inner", "1 Outer", "10 Ana");
  }

  @Test
  void leavesOutACutOffCardWithItsLineAndReadsTheOthers() {
    assertThat(read(ANA + "BEGIN:VCARD\nVERSION:3.0\nFN:Half\n" + BO))
        .containsExactly("1 Ana", "8 Bo", "5 card.cut-off");
    assertThat(read("BEGIN:VCARD\nFN:Half\n")).containsExactly("1 card.cut-off");
  }

  @Test
  void keepsNoMoreThanEightCardsOpen() {
    List<String> entries = read("BEGIN:VCARD\nFN:Half\n".repeat(100) + BO);
    assertThat(entries).contains("201 Bo").hasSize(101);
    assertThat(entries.getFirst()).isEqualTo("1 card.cut-off");
  }

  @Test
  void aNoteThatBeginsLikeACardIsANote() {
    PersonDraft person = Cards.card("3.0", "FN:Ana", "NOTE:BEGIN:VCARD\\n is how it starts");
    assertThat(person.card().notes()).isEqualTo("BEGIN:VCARD\n is how it starts");
  }

  @Test
  void ignoresWhatStandsOutsideOfCardsAndReportsALineThatIsNone() {
    assertThat(read("Hello\n" + ANA + "FN:Nobody\nEND:VCARD\n")).containsExactly("2 Ana");
    assertThat(read("BEGIN:VCARD\nFN\nFN:Ana\nEND:VCARD\n"))
        .containsExactly("2 line.unreadable", "1 Ana");
  }

  @Test
  void leavesOutAnEmptyCard() {
    assertThat(read("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n" + ANA))
        .containsExactly("1 card.empty", "4 Ana");
  }

  @Test
  void joinsLinesThatGoOnAfterABackslash() {
    PersonDraft person = Cards.card("2.1", "N:x", "ADR;HOME:;;First line\\", "12\\", "Lane 3;Rome");
    assertThat(person.card().points().toString())
        .contains("street=First line\n12\nLane 3, city=Rome");
    assertThat(Cards.card("3.0", "FN:x", "NOTE:C:\\\\", "TITLE:t").card().notes())
        .isEqualTo("C:\\");
  }

  @Test
  void joinsFoldsByTabAndKeepsTheBlankThatBelongsToTheText() {
    PersonDraft person = Cards.card("3.0", "FN:Anne", "  Mar", "\tie", "TEL;TYPE=WO", " RK:1");
    assertThat(person.displayName()).isEqualTo("Anne Marie");
    assertThat(person.card().points().getFirst().label().types()).containsExactly("work");
  }

  @Test
  void joinsBase64WithAndWithoutIndent() {
    String[] lines = {"FN:x", "KEY;ENCODING=BASE64:", " AAEC", "AwQF", "", "TITLE:t"};
    PersonDraft person = Cards.card("2.1", lines);
    assertThat(person.card().extras().getFirst().content()).endsWith("base64,AAECAwQF");
    assertThat(person.card().positions()).hasSize(1);
  }

  @Test
  void readsNoMorePropertiesThanTheLimit() {
    Limits three = new Limits(1 << 20, 1 << 20, 3, 1 << 20, 1 << 20);
    String card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nTITLE:a\nTEL:1\nTEL:2\nEND:VCARD\n";
    assertThat(Cards.entries(card.getBytes(StandardCharsets.UTF_8), three).stream().map(this::said))
        .containsExactly("5 card.too-many-properties", "1 Ana");
  }

  @Test
  void leavesOutALineThatIsLongerThanTheLimit() {
    Limits hundred = new Limits(1 << 20, 100, 100, 1 << 20, 1 << 20);
    String folded = "NOTE:" + "x".repeat(60) + "\n " + "y".repeat(60) + "\n";
    String card = "BEGIN:VCARD\nFN:Ana\n" + folded + "NOTE:" + "z".repeat(200) + "\nEND:VCARD\n";
    assertThat(
            Cards.entries(card.getBytes(StandardCharsets.UTF_8), hundred).stream().map(this::said))
        .containsExactly("3 line.too-long", "5 line.too-long", "1 Ana");
  }

  @Test
  void leavesOutATextThatIsLongerThanWhatIsKeptUnlessItIsAPhoto() {
    Limits fifty = new Limits(1 << 20, 1 << 20, 100, 1 << 20, 50);
    String x = "x".repeat(50);
    String card = "BEGIN:VCARD\nFN:Ana\nNOTE:" + x + "\nPHOTO;ENCODING=b:" + x + "\nEND:VCARD\n";
    assertThat(Cards.entries(card.getBytes(StandardCharsets.UTF_8), fifty).stream().map(this::said))
        .containsExactly("3 line.too-long", "1 Ana");
  }

  @Test
  void leavesOutAPhotoThatIsLargerThanTheLimit() {
    Limits tiny = new Limits(1 << 20, 1 << 20, 100, 2, 1 << 20);
    String card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nPHOTO;ENCODING=b:AAECAwQF\nEND:VCARD\n";
    List<Entry> entries = Cards.entries(card.getBytes(StandardCharsets.UTF_8), tiny);
    assertThat(entries.stream().map(this::said)).containsExactly("4 photo.too-large", "1 Ana");
    assertThat(Cards.person(card).card().extras()).hasSize(1);
  }

  private List<String> read(String file) {
    return Cards.entries(file).stream().map(this::said).toList();
  }

  private String said(Entry entry) {
    return switch (entry) {
      case Entry.Found(long line, PersonDraft person) -> line + " " + person.displayName();
      case Entry.Group group -> group.line() + " group " + group.name();
      case Entry.Skipped skipped -> skipped.line() + " " + skipped.reason().key();
    };
  }
}
