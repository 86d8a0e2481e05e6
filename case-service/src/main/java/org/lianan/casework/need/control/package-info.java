/** Asks who needs to know. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.need.control;
