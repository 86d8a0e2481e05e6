/** Recusal as officers ask for it, decide it and read it. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.recusal.boundary;
