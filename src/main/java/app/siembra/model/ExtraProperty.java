package app.siembra.model;

/// Something another program said of the person that Siembra does not understand; kept and written
/// back.
///
/// @param format where it comes from (`vcard`)
/// @param name the property's name, upper case for vCard
/// @param content everything needed to write it again, in that format's own notation
public record ExtraProperty(String format, String name, String content) {
  public ExtraProperty {
    content = Check.wellFormed(content);
  }
}
