/// The forms of a person: a new one, and everything an address book says of somebody. Enter at
/// [NewPersonView] and [EditPersonView].
@NullMarked
package app.siembra.ui.card;

import org.jspecify.annotations.NullMarked;
