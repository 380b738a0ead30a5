/// Controls that know the domain: values in, callbacks out. [Speech] is how a screen speaks,
/// [PersonRow] how a person looks in a list, and the menus are those of a person wherever they
/// appear.
@NullMarked
package app.siembra.ui.parts;

import org.jspecify.annotations.NullMarked;
