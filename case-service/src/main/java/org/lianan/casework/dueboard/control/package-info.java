/** Opens and closes duties in the transaction of the act that gives rise to them. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.dueboard.control;
