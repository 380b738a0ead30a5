/// Chats that WhatsApp writes out. Start at [ChatFile].
@NullMarked
package app.siembra.exchange.chat;

import org.jspecify.annotations.NullMarked;
