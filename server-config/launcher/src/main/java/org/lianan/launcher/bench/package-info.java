/**
 * Measurements of the running whole, each against a yardstick of the same machine in the same minute: a ratio says something on
 * another machine too, a speed does not.
 *
 * <p>Each starts a world of its own and leaves nothing behind.
 */
@NullMarked
package org.lianan.launcher.bench;

import org.jspecify.annotations.NullMarked;
