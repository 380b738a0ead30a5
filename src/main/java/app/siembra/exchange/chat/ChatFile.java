package app.siembra.exchange.chat;

import app.siembra.exchange.Content;
import app.siembra.exchange.Participant;
import app.siembra.exchange.TalkReader;
import app.siembra.exchange.csv.foreign.DayOrder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A chat that WhatsApp wrote out: looked through once to know who writes in it and how it writes
/// dates, then read.
public final class ChatFile {
  /// In a chat of more than this nobody knows anybody.
  private static final int MOST_SENDERS = 5000;

  private static final Pattern NAME =
      Pattern.compile(
          "(?:whatsapp[ -]*chat|chat de whatsapp|conversaci[oó]n de whatsapp)"
              + "(?: (?:with|con)| -)? (.+?)(?: ?\\(\\d+\\))?\\.(?:txt|zip)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED = Pattern.compile("(?:^|\\s)@@?[\"\\p{L}]");

  private final Content content;
  private final String title;
  private final OrderEvidence evidence;
  private final Set<Participant> senders = new LinkedHashSet<>();
  private boolean isLog;

  private ChatFile(Content content, String fileName, LocalDate today) {
    this.content = content;
    this.evidence = new OrderEvidence(today);
    Matcher name = NAME.matcher(fileName);
    this.title = name.matches() ? name.group(1).strip() : "";
  }

  /// Looks through a chat.
  ///
  /// @param fileName how the file is called: WhatsApp puts the name of the other one there
  public static ChatFile of(Content content, String fileName, LocalDate today) throws IOException {
    ChatFile file = new ChatFile(content, fileName, today);
    try (Messages messages = new Messages(content.open())) {
      Optional<ChatMessage> message = messages.next();
      while (message.isPresent()) {
        file.see(message.get());
        message = messages.next();
      }
    }
    return file;
  }

  private void see(ChatMessage message) {
    evidence.see(message.start());
    if (!message.sender().isEmpty() && senders.size() < MOST_SENDERS) {
      senders.add(Participant.written(message.sender()));
    }
    isLog |= message.text().indexOf('@') >= 0 && NAMED.matcher(message.text()).find();
  }

  /// Everybody who writes in it, in the order of their first words.
  public List<Participant> senders() {
    return List.copyOf(senders);
  }

  /// The one whom the chat is with, or the name of the group, where the file is called so; else
  /// empty.
  public String title() {
    return title;
  }

  /// Whether something in it is written like a line of the log.
  public boolean isLog() {
    return isLog;
  }

  /// How it writes dates; empty where its dates can be read both ways.
  public Optional<DayOrder> order() {
    return evidence.order();
  }

  /// A date of it that can be read both ways.
  public String example() {
    return evidence.example();
  }

  /// Reads what happened, a sitting at a time; a chat of the user with themself as lines of their
  /// log.
  ///
  /// @param me who of the senders is the user
  public TalkReader reader(DayOrder order, Predicate<Participant> me) throws IOException {
    return new ChatReader(new Messages(content.open()), new Sides(senders(), me, title), order);
  }
}
