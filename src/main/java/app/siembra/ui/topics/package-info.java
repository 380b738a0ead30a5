/// All topics of the book: who has to do with each, giving one another name, making several one.
/// Enter at [TopicsView].
@NullMarked
package app.siembra.ui.topics;

import org.jspecify.annotations.NullMarked;
