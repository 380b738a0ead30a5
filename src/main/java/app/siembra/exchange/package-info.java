/// Files of other programs and of ours: what every reader and writer of them shares.
///
/// One sub-package a family of formats. A reader turns bytes into [Entry] values, one at a time; a
/// writer turns [PersonDraft] values into bytes. Start at [PersonDraft], [Entry] and
/// [Format#detect].
@NullMarked
package app.siembra.exchange;

import org.jspecify.annotations.NullMarked;
