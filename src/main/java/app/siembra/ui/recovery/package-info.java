/// What the window shows where the network is damaged: what was found, what can be brought back, and
/// the button that does it. It stands alone, without a shell. Enter at [RecoveryView].
@NullMarked
package app.siembra.ui.recovery;

import org.jspecify.annotations.NullMarked;
