/// Everything that is said, in English and Spanish: the messages, dates, and sentences made of
/// reasons.
///
/// [Texts] are the messages of one language, [Words] the words for values of the model, [Days] says
/// dates and spans, [Sentences] turns reasons, problems and changes into words. A screen holds the
/// [Texts] of the present language; another language is another instance.
@NullMarked
package app.siembra.text;

import org.jspecify.annotations.NullMarked;
