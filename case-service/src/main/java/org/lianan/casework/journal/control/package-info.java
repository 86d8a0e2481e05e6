/** Where entries of the journal are kept and found. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.journal.control;
