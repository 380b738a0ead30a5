/// Everything about one person on one page: who they are, what happened, what to know before talking
/// with them. Enter at [PersonView]; each card is a [PersonCard] over the same [Sight].
@NullMarked
package app.siembra.ui.person;

import org.jspecify.annotations.NullMarked;
