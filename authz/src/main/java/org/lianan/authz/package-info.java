/** The gate: who is calling, what they may do, and how we say no. Knows no word of a case or of evidence. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz;
