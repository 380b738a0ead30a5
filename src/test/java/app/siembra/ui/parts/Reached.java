package app.siembra.ui.parts;

import app.siembra.model.ContactPoint;
import java.util.ArrayList;
import java.util.List;

/// Reaches nobody, and keeps what it was asked to do: `call +34…`, `copy …`.
public final class Reached implements ReachMenu.Reaching {
  private final List<String> asked = new ArrayList<>();

  /// What was asked, in order.
  public List<String> asked() {
    return asked;
  }

  @Override
  public void copy(String text) {
    asked.add("copy " + text);
  }

  @Override
  public void call(ContactPoint.Phone phone) {
    asked.add("call " + phone.number());
  }

  @Override
  public void message(ContactPoint.Phone phone) {
    asked.add("message " + phone.number());
  }

  @Override
  public void mail(ContactPoint.Email email) {
    asked.add("mail " + email.address());
  }

  @Override
  public void map(ContactPoint.Postal postal) {
    asked.add("map " + String.join(", ", postal.address().parts()));
  }

  @Override
  public void open(ContactPoint.Link link) {
    asked.add("open " + link.url());
  }
}
