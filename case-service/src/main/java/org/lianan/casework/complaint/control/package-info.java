/** Where complaints are kept and found. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.complaint.control;
