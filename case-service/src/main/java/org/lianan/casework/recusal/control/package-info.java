/** All recusals. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.recusal.control;
