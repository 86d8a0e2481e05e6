/** Makes a case of a lead. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.intake.control;
