package app.siembra.store;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A circle, in one row.
final class CircleShape implements Shape<Circle> {
  @Override
  public FactTable root() {
    return Tables.CIRCLE;
  }

  @Override
  public List<FactTable> lists() {
    return List.of();
  }

  @Override
  public long id(Circle circle) {
    return circle.id().value();
  }

  @Override
  public Circle read(Parts parts) {
    Row row = parts.root();
    return new Circle(
        new CircleId(row.id()),
        row.text(),
        row.text(),
        row.integerOrNull(),
        row.flag(),
        parent(row.idOrNull()));
  }

  private static @Nullable CircleId parent(@Nullable Long id) {
    return id == null ? null : new CircleId(id);
  }

  @Override
  public void write(Circle circle, Draft draft) {
    draft.root(
        circle.id().value(),
        circle.key(),
        circle.name(),
        circle.cadenceDays(),
        circle.chosen(),
        circle.parent() == null ? null : circle.parent().value());
  }
}
