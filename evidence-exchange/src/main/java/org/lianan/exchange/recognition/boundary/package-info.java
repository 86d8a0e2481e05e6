/**
 * Mutual recognition 证据互认: an item is offered to a receiving case, its content is checked, a reviewer there records the three
 * findings, and adopts it or sends it back with a reason. Evidence lawfully collected by another agency may be used once it is
 * verified (SAMR Order 2, art. 23, third paragraph); it spares collecting it again and never binds the later decision.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.exchange.recognition.boundary;
