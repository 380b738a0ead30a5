package app.siembra.service;

import app.siembra.exchange.PersonDraft;
import app.siembra.model.ContactPoint;
import app.siembra.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody of a file, as far as a line says it.
///
/// @param name empty where none is known
/// @param facts work, phones, e-mails, city and tags, as they stand in the file
/// @param dates birthday and others
public record Sketch(String name, List<String> facts, List<PartialDate> dates) {
  static Sketch of(PersonDraft person) {
    Stream<String> work =
        person.card().positions().stream().flatMap(at -> Stream.of(at.title(), at.organisation()));
    Stream<String> points =
        person.card().points().stream()
            .flatMap(
                point ->
                    switch (point) {
                      case ContactPoint.Phone phone -> Stream.of(phone.number());
                      case ContactPoint.Email email -> Stream.of(email.address());
                      case ContactPoint.Postal postal -> Stream.of(postal.address().city());
                      case ContactPoint.Link link -> Stream.of(link.url());
                      case ContactPoint.Messenger messenger -> Stream.of(messenger.handle());
                    });
    return new Sketch(
        person.displayName(),
        Stream.of(work, points, person.card().tags().stream())
            .flatMap(each -> each)
            .filter(fact -> !fact.isBlank())
            .toList(),
        person.card().dates().stream()
            .flatMap(date -> Optional.ofNullable(date.date()).stream())
            .toList());
  }
}
