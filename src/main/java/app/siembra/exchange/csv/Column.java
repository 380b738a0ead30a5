package app.siembra.exchange.csv;

import java.util.List;
import java.util.stream.Stream;

/// What a table of people has columns for: a single fact, or a numbered block.
sealed interface Column permits Field, Block {
  /// All of them, in the order of the columns.
  List<Column> ORDER =
      Stream.of(
              Stream.of(
                  Field.ID,
                  Field.ADDED,
                  Field.PREFIX,
                  Field.GIVEN,
                  Field.ADDITIONAL,
                  Field.FAMILY,
                  Field.SECOND_FAMILY,
                  Field.SUFFIX,
                  Field.FORMATTED),
              Stream.of(
                  Block.NICKNAME,
                  Block.PHONE,
                  Block.EMAIL,
                  Block.ADDRESS,
                  Block.WEBSITE,
                  Block.MESSENGER,
                  Block.ORGANIZATION,
                  Field.BIRTHDAY,
                  Block.EVENT,
                  Block.TAG,
                  Block.CUSTOM_FIELD,
                  Block.ATTACHMENT,
                  Field.NOTES),
              Stream.of(
                  Field.STAR,
                  Block.CIRCLE,
                  Field.CADENCE,
                  Field.REST_UNTIL,
                  Field.SNOOZED_UNTIL,
                  Field.APPROXIMATE_LAST,
                  Field.MET_ON,
                  Field.MET_PLACE,
                  Field.MET_THROUGH,
                  Field.MET_THROUGH_ID,
                  Field.MET_THROUGH_UID),
              Stream.of(Block.KNOWS, Block.INTEREST, Block.NEED, Block.TOLD, Block.RELATION),
              Stream.of(
                  Field.PRONOUNS,
                  Field.MAIDEN,
                  Field.PHONETIC_GIVEN,
                  Field.PHONETIC_ADDITIONAL,
                  Field.PHONETIC_FAMILY,
                  Field.FILE_AS,
                  Field.ARCHIVED,
                  Field.DIED,
                  Field.SORTED_ON,
                  Field.UID,
                  Field.CONTACT_ORDER,
                  Field.DATE_ORDER,
                  Block.EXTRA))
          .<Column>flatMap(columns -> columns)
          .toList();
}
