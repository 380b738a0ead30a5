/// What comes in and what goes out: files are looked into before anything is stored, an import can be
/// taken back, who came twice can be merged, and everything leaves again. Enter at [ExchangeView].
@NullMarked
package app.siembra.ui.exchange;

import org.jspecify.annotations.NullMarked;
