/// The toolkit of the window. It knows no person, no date and no help: only how things look, how a
/// screen lives and how work leaves the window's thread. A screen extends [View]; what it is made
/// of is [Page], [Card], [Row] and their friends.
///
/// A screen, whole:
///
/// {@snippet :
/// final class TodayView extends View {
///   private final TodayViewModel model;
///   private final Speech speech;
///   private final RowColumn<QuietLine> quiet = new RowColumn<>(this::createRow);
///
///
///
///
///
///
///
///   TodayView(TodayViewModel model, Speech speech) {
///     this.model = model;
///     this.speech = speech;
///   }
///
///
///
///
///
///
///
///   @Override
///   protected Parent build() {
///     var page = new Page(createHead(), createQuiet());
///     page.getStylesheets().add(Theme.sheet("today.css"));
///     return page;
///   }
///
///
///
///
///
///
///
///   private Node createHead() {
///     return PageHead.of(speech.bind("today.title"), model.summary());
///   }
///
///
///
///
///
///
///
///   private Node createQuiet() {
///     return Card.titled(speech.bind("today.quiet.title")).with(quiet);
///   }
///
///
///
///
///
///
///
///   private Row createRow(QuietLine line) {
///     return Row.of(line.name())
///         .initials(line.initials(), line.name(), line.photo())
///         .detail(line.sentence())
///         .actions(Buttons.filled(speech.get("action.log"), () -> model.log(line)))
///         .onOpen(() -> model.open(line));
///   }
///
///
///
///
///
///
///
///   @Override
///   protected Subscription shown() {
///     return Subscription.combine(model.watch(), quiet.show(model.quiet(), speech.voice()));
///   }
/// }
/// }
@NullMarked
package app.siembra.ui.kit;

import org.jspecify.annotations.NullMarked;
