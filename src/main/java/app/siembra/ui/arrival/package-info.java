/// What comes into the book, for the screens that bring it in: files, looked into before anything is
/// stored and taken back as easily, and invented people to try with. Enter at [ImportViewModel].
@NullMarked
package app.siembra.ui.arrival;

import org.jspecify.annotations.NullMarked;
