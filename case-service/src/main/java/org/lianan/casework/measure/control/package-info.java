/** Where measures are kept and found, with the periods that limit them. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.measure.control;
