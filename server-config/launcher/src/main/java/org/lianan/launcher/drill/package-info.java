/** Drills: what is tried on a running installation from outside, with tools that know nothing of it. */
@NullMarked
package org.lianan.launcher.drill;

import org.jspecify.annotations.NullMarked;
