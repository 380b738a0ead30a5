package app.siembra.service;

import app.siembra.model.Beginnings;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.model.TagColours;
import app.siembra.model.TagUse;
import app.siembra.store.Stores;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tags that people bear, and the colours in which they are shown. The colour of a tag stays
/// where nobody bears it any more.
public final class Tags {
  private final Book book;

  Tags(Book book) {
    this.book = book;
  }

  /// All of them, by name.
  public List<TagUse> all() {
    return book.read(this::all);
  }

  private List<TagUse> all(Stores stores) {
    Map<Tag, TagColour> colours = ColouredTags.read(stores);
    Map<Tag, Long> people =
        borne().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return Stream.concat(borne(), colours.keySet().stream())
        .distinct()
        .map(
            tag ->
                new TagUse(
                    tag,
                    colours.getOrDefault(tag, TagColour.PLAIN),
                    people.getOrDefault(tag, 0L).intValue()))
        .sorted(Comparator.comparing(use -> use.tag().folded()))
        .toList();
  }

  private Stream<Tag> borne() {
    return book.roster().all().stream().flatMap(Tags::of);
  }

  private static Stream<Tag> of(PersonLine line) {
    return line.profile().tags().stream().map(Tag::new);
  }

  /// The colours of those that have one.
  public TagColours colours() {
    return new TagColours(book.read(ColouredTags::read));
  }

  /// The tags that may be meant by what was typed of one: those that begin so first.
  public List<String> fitting(String typed, int limit) {
    Set<Tag> coloured = book.read(ColouredTags::read).keySet();
    return Beginnings.of(typed)
        .among(Stream.concat(borne(), coloured.stream()).map(Tag::name), limit);
  }

  /// The tag that is meant by a name, as the book writes it.
  ///
  /// @throws ProblemException `tag.unknown`, `tag.empty`
  public Tag find(String name) {
    return book.read(stores -> known(stores, new Tag(name)));
  }

  /// Writes a tag in another way on everybody who bears it.
  ///
  /// @throws ProblemException `tag.unknown`, `tag.empty`; `tag.taken` where another tag has that
  ///   name: the two are to be merged
  public void rename(Tag tag, String name, Moment moment) {
    Tag to = new Tag(name);
    Tag from = find(tag.name());
    book.run(
        ChangeLabel.of("tag.renamed", from.name() + " → " + to.name()),
        moment,
        stores -> {
          Tag known = known(stores, tag);
          if (!to.equals(known)) {
            all(stores).stream()
                .map(TagUse::tag)
                .filter(to::equals)
                .findFirst()
                .ifPresent(Tags::refuse);
          }
          replace(stores, Set.of(known), to);
        });
  }

  private static void refuse(Tag taken) {
    throw new ProblemException(Problem.of("tag.taken", taken.name()));
  }

  /// Makes tags one: whoever bears one of them bears `into` from now on, once. Where that has no
  /// colour, it gets the first of the others.
  ///
  /// @throws ProblemException `tag.unknown`, `tag.empty`
  public void merge(Collection<Tag> tags, Tag into, Moment moment) {
    Tag stays = find(into.name());
    book.run(
        ChangeLabel.of("tags.merged", stays.name()),
        moment,
        stores -> {
          Set<Tag> gone = new HashSet<>(List.of(stays));
          tags.forEach(tag -> gone.add(known(stores, tag)));
          replace(stores, gone, stays);
        });
  }

  /// Takes tags off everybody.
  ///
  /// @throws ProblemException `tag.unknown`
  public void remove(Collection<Tag> tags, Moment moment) {
    List<Tag> all = tags.stream().map(tag -> find(tag.name())).distinct().toList();
    book.run(
        Labels.names("tags.removed", all.stream().map(Tag::name).toList()),
        moment,
        stores -> {
          Set<Tag> gone = Set.copyOf(all);
          retag(stores, gone, tag -> gone.contains(tag) ? Stream.of() : Stream.of(tag));
          Map<Tag, TagColour> colours = ColouredTags.read(stores);
          colours.keySet().removeAll(gone);
          ColouredTags.put(stores, colours);
        });
  }

  /// Shows a tag in this colour; [TagColour#PLAIN] takes its colour away.
  ///
  /// @throws ProblemException `tag.unknown`
  public void colour(Tag tag, TagColour colour, Moment moment) {
    book.run(
        ChangeLabel.of("tag.colour", find(tag.name()).name()),
        moment,
        stores -> {
          Map<Tag, TagColour> colours = ColouredTags.read(stores);
          Tag known = known(stores, tag);
          colours.remove(known);
          colours.put(known, colour);
          ColouredTags.put(stores, colours);
        });
  }

  private Tag known(Stores stores, Tag tag) {
    return all(stores).stream()
        .map(TagUse::tag)
        .filter(tag::equals)
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.of("tag.unknown", tag.name())));
  }

  private void replace(Stores stores, Set<Tag> gone, Tag into) {
    retag(stores, gone, tag -> Stream.of(gone.contains(tag) ? into : tag));
    Map<Tag, TagColour> colours = ColouredTags.read(stores);
    TagColour colour =
        Stream.concat(
                Stream.ofNullable(colours.get(into)),
                colours.entrySet().stream()
                    .filter(entry -> gone.contains(entry.getKey()))
                    .map(Map.Entry::getValue))
            .findFirst()
            .orElse(TagColour.PLAIN);
    colours.keySet().removeAll(gone);
    colours.put(into, colour);
    ColouredTags.put(stores, colours);
    Views.narrow(
        stores,
        trait ->
            trait instanceof Trait.Tagged(String tag) && gone.contains(new Tag(tag))
                ? new Trait.Tagged(into.name())
                : trait);
  }

  private void retag(Stores stores, Set<Tag> concerned, Function<Tag, Stream<Tag>> change) {
    List<PersonId> people =
        book.roster().all().stream()
            .filter(line -> of(line).anyMatch(concerned::contains))
            .map(PersonLine::id)
            .toList();
    stores.people().update(people, person -> retagged(person, change));
  }

  private static Person retagged(Person person, Function<Tag, Stream<Tag>> change) {
    return person.withCard(
        person
            .card()
            .withTags(
                person.card().tags().stream()
                    .map(Tag::new)
                    .flatMap(change)
                    .map(Tag::name)
                    .toList()));
  }
}
