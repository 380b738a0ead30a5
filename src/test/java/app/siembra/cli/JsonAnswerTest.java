package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PartialDate;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonAnswerTest {

  @Test
  void keepsTheOrderAndLeavesOutWhatIsAbsent() {
    Fields fields =
        new Fields()
            .put("id", 7L)
            .put("name", "Ana \"Anita\" Ñ 😀\n")
            .put("title", "")
            .put("last", null)
            .put("born", new PartialDate(null, 2, 29))
            .put("met", LocalDate.of(2026, 11, 23))
            .put("ratio", 47 / 36.0)
            .put("starred", false)
            .putAll("tags", List.of())
            .putAll("knows", List.of(new Fields().put("topic", "Java").put("level", 3)));

    assertThat(json(answer -> answer.object(fields)))
        .isEqualTo(
            """
            {"id":7,"name":"Ana \\"Anita\\" Ñ 😀\\n","born":"--02-29","met":"2026-11-23",\
            "ratio":1.3055555555555556,"starred":false,"tags":[],\
            "knows":[{"topic":"Java","level":3}]}
            """);
  }

  @Test
  void writesAnArrayOneElementALine() {
    assertThat(json(answer -> answer.array(Stream.of(new Fields().put("a", 1), new Fields()))))
        .isEqualTo("[\n {\"a\":1},\n {}\n]\n");
    assertThat(json(answer -> answer.array(Stream.empty()))).isEqualTo("[\n]\n");
  }

  private static String json(Consumer<JsonAnswer> answer) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    answer.accept(new JsonAnswer(out));
    out.flush();
    return text.toString();
  }
}
