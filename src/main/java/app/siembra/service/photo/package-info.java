/// Makes a photograph of what was given as one: checked before it is decoded, turned the right way
/// up, made small, and rid of everything but the picture. [Photos] is where to enter.
@NullMarked
package app.siembra.service.photo;

import org.jspecify.annotations.NullMarked;
