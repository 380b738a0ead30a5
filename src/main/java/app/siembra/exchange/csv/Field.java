package app.siembra.exchange.csv;

/// A fact of which a person has at most one. Where Google has a name for it, the column has that name.
enum Field implements Column {
  ID("Id", true),
  ADDED("Added", true),
  PREFIX("Name Prefix", false),
  GIVEN("First Name", true),
  ADDITIONAL("Middle Name", false),
  FAMILY("Last Name", true),
  SECOND_FAMILY("Second Last Name", false),
  SUFFIX("Name Suffix", false),
  /// The whole name as somebody wrote it, where the parts do not say it.
  FORMATTED("Name", false),
  BIRTHDAY("Birthday", true),
  NOTES("Notes", true),
  STAR("Star", true),
  CADENCE("Cadence", true),
  REST_UNTIL("Rest Until", false),
  SNOOZED_UNTIL("Snoozed Until", false),
  APPROXIMATE_LAST("Approximate Last Contact", false),
  MET_ON("Met On", false),
  MET_PLACE("Met Place", false),
  MET_THROUGH("Met Through", false),
  MET_THROUGH_ID("Met Through - Id", false),
  MET_THROUGH_UID("Met Through - Uid", false),
  PRONOUNS("Pronouns", false),
  MAIDEN("Maiden Name", false),
  PHONETIC_GIVEN("Phonetic First Name", false),
  PHONETIC_ADDITIONAL("Phonetic Middle Name", false),
  PHONETIC_FAMILY("Phonetic Last Name", false),
  FILE_AS("File As", false),
  ARCHIVED("Archived", false),
  DIED("Died", false),
  SORTED_ON("Sorted On", false),
  UID("Uid", false),
  /// In which order phones, e-mails and the like are stored, where it is not that of the columns.
  CONTACT_ORDER("Contact Order", false),
  /// The same of birthday and events.
  DATE_ORDER("Date Order", false);

  private final String header;
  private final boolean always;

  Field(String header, boolean always) {
    this.header = header;
    this.always = always;
  }

  String header() {
    return header;
  }

  /// Whether there is a column for it even where nobody has it.
  boolean always() {
    return always;
  }
}
