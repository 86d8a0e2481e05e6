/** Where evidence lies: the rows of the items, and the store that keeps their bytes under their own digest. */
@org.jspecify.annotations.NullMarked
package org.lianan.exchange.evidence.control;
