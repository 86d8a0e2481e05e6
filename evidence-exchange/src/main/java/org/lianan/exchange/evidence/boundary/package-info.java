/** Evidence as officers meet it: described, uploaded, sealed, listed, downloaded. */
@org.jspecify.annotations.NullMarked
package org.lianan.exchange.evidence.boundary;
